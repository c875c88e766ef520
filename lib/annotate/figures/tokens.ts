import { readNumeral } from './numeral.ts';

/** `date`, `pair` and `code` are digits that their punctuation makes something other than a number: 21.01.2025, 19:30, 2.0.1. */
export type TokenType = 'word' | 'number' | 'date' | 'pair' | 'code' | 'mark';

export interface Token {
  type: TokenType;
  start: number;
  end: number;
  text: string;
  lower: string;
  /** Of a number. */
  value: number;
  /** White space before it. */
  space: boolean;
  /** A line begins with it. */
  line: boolean;
  /** Of a word: its first letter is upper case. */
  capital: boolean;
}

const whiteSpace = /[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const digit = /[0-9]/;
const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
};
const link =
  /(?:[a-z]{3,6}:\/\/|www\.|(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,20}\/)[^\s<>"“”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.\w{2,20}){1,4}|[#@]\w{1,140}/iuy;
const linkStart = /[a-z0-9_#@]/i;
const word = /[\p{L}\p{M}]{1,200}[²³]?(?:['’]s(?![\p{L}\p{N}]))?/uy;
const literals: readonly [TokenType, RegExp][] = [
  ['date', /\d{4}-\d{2}-\d{2}(?![\d-])/y],
  ['date', /\d{1,2}\. ?\d{1,2}\. ?(?:\d{4}|\d{2})(?![\d.]\d|\d)/y],
  ['date', /\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/])/y],
  ['pair', /\d{1,3}:\d{1,3}(?::\d{2})?(?:[.,]\d{1,3})?(?![\d:])/y],
];
const code = /\d{1,9}(?:\.\d{1,9}){2,6}(?!\d)/y;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function literalAt(text: string, at: number): [TokenType, string] | undefined {
  for (const [type, pattern] of literals) {
    const found = matchAt(pattern, text, at);
    if (found) return [type, found];
  }
  return undefined;
}

const startsNumber = (text: string, at: number): boolean =>
  digit.test(text.charAt(at)) ||
  (text.charAt(at) === '.' && digit.test(text.charAt(at + 1)) && !/[\p{L}\p{N}.)]/u.test(text.charAt(at - 1)));

/** Cuts a readable text into tokens, once for all kinds of figure. */
export function tokenise(text: string, decimal: ',' | '.'): Token[] {
  const tokens: Token[] = [];
  let space = false;
  let line = true;
  let at = 0;
  let linkChecked = -1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') line = true;
    if (line && char.trim() === '' && char !== '') {
      space = true;
      at++;
      continue;
    }
    if (whiteSpace.test(char)) {
      space = true;
      at++;
      continue;
    }
    let type: TokenType = 'mark';
    let surface = char;
    let value = Number.NaN;
    const wordStart = at === 0 || space || tokens.at(-1)?.type === 'mark';
    let found =
      wordStart && at > linkChecked && linkStart.test(char) && mayBeLink(text, at) ? matchAt(link, text, at) : '';
    linkChecked = at;
    if (found) {
      type = 'code';
      surface = found.replace(/[.,;:!?)]$/, '');
    } else if (startsNumber(text, at)) {
      const literal = literalAt(text, at);
      found = literal ? '' : matchAt(code, text, at);
      const numeral = readNumeral(text, at, decimal);
      if (literal) [type, surface] = literal;
      else if (found.length > numeral.text.length) [type, surface] = ['code', found];
      else {
        type = 'number';
        surface = numeral.text;
        value = numeral.value;
      }
    } else if (char in vulgar) {
      type = 'number';
      value = vulgar[char] ?? Number.NaN;
    } else {
      found = matchAt(word, text, at);
      if (found) [type, surface] = ['word', found];
    }
    const lower = surface.toLowerCase();
    const capital = type === 'word' && surface.charAt(0) !== lower.charAt(0);
    tokens.push({ type, start: at, end: at + surface.length, text: surface, lower, value, space, line, capital });
    at += surface.length;
    space = false;
    line = false;
  }
  return tokens;
}

/** A cheap look ahead, so that the pattern of links is tried on few words. */
function mayBeLink(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === '#' || char === '@') return true;
  let dotted = false;
  for (let i = at; i < at + 64 && i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 64 || (code === 58 && text.charCodeAt(i + 1) === 47)) return true;
    if (code <= 32 || code > 127) return false;
    if (code === 46) dotted = true;
    if (code === 47 && dotted && /[a-z]/i.test(text.charAt(i - 1))) return true;
    if (code === 46 && i === at + 3 && text.slice(at, i).toLowerCase() === 'www') return true;
  }
  return false;
}
