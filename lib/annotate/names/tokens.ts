import { Class, classOf, inWord, lowerCode } from './characters.ts';
import { seed, step } from './hash.ts';

/** What opens a sentence, for the next word. */
export const Opening = { no: 0, sentence: 1, line: 2 } as const;

/** The words and marks of a text, as columns. */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Hash of the word as written, and in lower case. */
  word: Int32Array;
  lower: Int32Array;
  /** `Class` of the first character, `Class.other` for a mark. */
  first: Uint8Array;
  /** Whether a sentence or a line begins here (`Opening`). */
  opening: Uint8Array;
}

const clitics = new Set(['s', 're', 've', 'll', 'd', 'm', 't']);
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011;

/** Whether the mark at `i`, with letters or digits on both sides, holds a word together. */
function joins(text: string, start: number, i: number, code: number): boolean {
  const before = classOf(text.charCodeAt(i - 1));
  const next = classOf(text.charCodeAt(i + 1));
  if (isHyphen(code) || code === 0x5f || code === 0x40) return true;
  if (isApostrophe(code)) return !clitics.has(letters(text, i + 1).toLowerCase());
  if (code === 0x2e)
    return before === Class.digit
      ? next === Class.digit
      : i - start === 1 || next !== Class.upper || text.charCodeAt(i - 2) === 0x2e;
  if (code === 0x2c) return before === Class.digit && next === Class.digit;
  if (code === 0x26) return next === Class.upper;
  // "Leser:innen", "Leser*innen"
  return (
    (code === 0x3a || code === 0x2a) && before === Class.lower && next === Class.lower && text.startsWith('in', i + 1)
  );
}

function letters(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from < 4 && inWord(classOf(text.charCodeAt(end)))) end++;
  return text.slice(from, end);
}

function wordEnd(text: string, start: number): number {
  let i = start + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inWord(classOf(code)) || code === 0xad) continue;
    if (i + 1 < text.length && inWord(classOf(text.charCodeAt(i + 1))) && joins(text, start, i, code)) continue;
    break;
  }
  return i;
}

/** Whether the full stop at `end` belongs to the word before it. */
function isAbbreviated(text: string, start: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  if (text.charCodeAt(end) !== 0x2e) return false;
  const initial =
    end - start === 1 && classOf(text.charCodeAt(start)) === Class.upper && text.charCodeAt(end + 1) === 0x20;
  const dotted = end - start > 2 && end - start < 10 && text.charCodeAt(end - 2) === 0x2e;
  return initial || dotted || (end - start < 8 && abbreviations.has(text.slice(start, end)));
}

/** Divides a text into words and marks. A hyphened compound is one word; an English possessive is a word of its own. */
export function tokenise(text: string, abbreviations: ReadonlySet<string>): Tokens {
  const size = text.length;
  const columns = { start: new Int32Array(size), end: new Int32Array(size), opening: new Uint8Array(size) };
  let count = 0;
  let opening: number = Opening.line;
  for (let i = 0; i < size; ) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === Class.space || kind === Class.newline) {
      if (kind === Class.newline) opening = Opening.line;
      i++;
      continue;
    }
    let end = i + 1;
    let closes = false;
    const possessive =
      isApostrophe(code) &&
      i > 0 &&
      inWord(classOf(text.charCodeAt(i - 1))) &&
      clitics.has(letters(text, i + 1).toLowerCase());
    if (possessive) end = i + 1 + letters(text, i + 1).length;
    else if (inWord(kind) || ((code === 0x23 || code === 0x40) && inWord(classOf(text.charCodeAt(i + 1))))) {
      end = wordEnd(text, i);
      if (isAbbreviated(text, i, end, abbreviations)) end++;
    } else if (code >= 0xd800 && code < 0xdc00) end = Math.min(size, i + 2);
    else closes = code === 0x21 || code === 0x3f || code === 0x2026 || (code === 0x2e && !afterShortNumber(text, i));
    columns.start[count] = i;
    columns.end[count] = end;
    columns.opening[count] = opening;
    // An opening mark hands the beginning of the sentence on to the word after it.
    if (inWord(kind)) opening = Opening.no;
    else if (closes) opening = Opening.sentence;
    count++;
    i = end;
  }
  return withHashes(text, count, columns);
}

/** "19. Januar": one or two digits before the full stop. */
function afterShortNumber(text: string, i: number): boolean {
  let from = i;
  while (from > 0 && i - from < 3 && classOf(text.charCodeAt(from - 1)) === Class.digit) from--;
  return i - from > 0 && i - from < 3;
}

function withHashes(
  text: string,
  count: number,
  columns: { start: Int32Array; end: Int32Array; opening: Uint8Array },
): Tokens {
  const start = columns.start.slice(0, count);
  const end = columns.end.slice(0, count);
  const opening = columns.opening.slice(0, count);
  const word = new Int32Array(count);
  const lower = new Int32Array(count);
  const first = new Uint8Array(count);
  for (let t = 0; t < count; t++) {
    let exact = seed;
    let folded = seed;
    const from = start[t] ?? 0;
    const to = end[t] ?? 0;
    for (let i = from; i < to; i++) {
      let code = text.charCodeAt(i);
      const kind = classOf(code);
      // Every year and every amount looks alike.
      if (kind === Class.digit) code = 0x30;
      if (code === 0xad) continue;
      exact = step(exact, code);
      folded = step(folded, lowerCode(code));
    }
    word[t] = exact;
    lower[t] = folded;
    first[t] = classOf(text.charCodeAt(from));
  }
  return { text, count, start, end, word, lower, first, opening };
}
