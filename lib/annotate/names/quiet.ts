import { Class } from './characters.ts';
import { lineEnd, wordAt } from './surface.ts';
import { Opening, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where names are no mentions (`credit`), or only those that the rest of the text has (`capitals`). */
export const Quiet = { no: 0, credit: 1, capitals: 2 } as const;

// A credit is no longer than this.
const longestCredit = 30;

/** Marks photo credits, agency marks and lines in capitals. */
export function quietWords(tokens: Tokens, vocabulary: Vocabulary): Uint8Array {
  const quiet = new Uint8Array(tokens.count);
  for (let from = 0; from < tokens.count; ) {
    const to = lineEnd(tokens, from);
    if (inCapitals(tokens, from, to)) quiet.fill(Quiet.capitals, from, to);
    for (let t = from; t < to; t++) {
      const end = creditEnd(tokens, vocabulary, t, to);
      if (end > t) quiet.fill(Quiet.credit, t, end);
    }
    from = to;
  }
  return quiet;
}

function inCapitals({ text, start, end, count, first }: Tokens, from: number, to: number): boolean {
  let words = 0;
  let letters = 0;
  for (let t = from; t < to && t < count; t++) {
    const kind = first[t] ?? 0;
    if (kind === Class.lower) return false;
    if (kind !== Class.upper) continue;
    const word = text.slice(start[t] ?? 0, end[t] ?? 0);
    if (word !== word.toUpperCase()) return false;
    words++;
    letters += word.length;
  }
  return words >= 2 && letters >= 10;
}

/** Where the credit that begins at `t` ends; `t` if none does. */
function creditEnd(tokens: Tokens, { credits, agencies }: Vocabulary, t: number, to: number): number {
  const word = wordAt(tokens, t).toLowerCase();
  if (word === '©' && credits.has(word)) return Math.min(to, t + longestCredit);
  const next = t + 1 < to ? wordAt(tokens, t + 1) : '';
  if (credits.has(word) && (next === ':' || (next === 'by' && wordAt(tokens, t - 1) === '('))) {
    const bracket = t > 0 && wordAt(tokens, t - 1) === '(';
    const limit = Math.min(to, t + longestCredit);
    for (let u = t; u < limit; u++) if (bracket && wordAt(tokens, u) === ')') return u;
    // Prose after what looked like a credit: leave it alone.
    return to - t > longestCredit * 2 ? t : limit;
  }
  if (word === '(') return agencyBracketEnd(tokens, agencies, t, to);
  if (!agencies.has(word)) return t;
  const slash = t > 0 && wordAt(tokens, t - 1) === '/';
  const alone = tokens.opening[t] === Opening.line && to - t <= 4;
  return slash || next === '/' || alone ? t + 1 : t;
}

/** "(dpa)", "(mit dpa)", "(AFP/Reuters)". */
function agencyBracketEnd(tokens: Tokens, agencies: ReadonlySet<string>, t: number, to: number): number {
  let found = false;
  for (let u = t + 1; u < Math.min(to, t + 8); u++) {
    const word = wordAt(tokens, u);
    if (word === ')') return found ? u + 1 : t;
    if (agencies.has(word.toLowerCase())) found = true;
    else if (tokens.first[u] === Class.upper && word.length > 3) return t;
  }
  return t;
}
