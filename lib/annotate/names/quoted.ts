import { Class } from './characters.ts';
import { Opening, type Tokens } from './tokens.ts';

// Titles and names in quotation marks are no longer than this.
const longest = 9;
const quotes = new Set([0x22, 0x201e, 0x201c, 0x201d, 0xab, 0xbb, 0x2039, 0x203a, 0x201a, 0x2018]);
const closesSentence = new Set([0x2e, 0x21, 0x3f, 0x2c]);

const sizeOf = (words: number) => (words < 3 ? words : words < 5 ? 3 : words < 7 ? 4 : 5);

/** For each word within short quotation marks: how many there are (low three bits), whether a sentence ends there, whether it begins with a capital. */
export function quotedWords(tokens: Tokens): Int32Array {
  const quoted = new Int32Array(tokens.count);
  const { text, start, first, opening, count } = tokens;
  const codeAt = (t: number) => text.charCodeAt(start[t] ?? 0);
  for (let t = 0; t < count; t++) {
    if (first[t] !== Class.other || !quotes.has(codeAt(t))) continue;
    let to = t + 1;
    const closes = (u: number) => first[u] === Class.other && (quotes.has(codeAt(u)) || codeAt(u) === 0x2019);
    while (to < count && opening[to] !== Opening.line && !closes(to)) to++;
    if (to >= count || opening[to] === Opening.line) continue;
    const words = to - t - 1;
    if (words > 0 && words <= longest) {
      const ends = closesSentence.has(codeAt(to - 1)) || codeAt(to + 1) === 0x2c;
      quoted.fill(sizeOf(words) | (ends ? 8 : 0) | (first[t + 1] === Class.upper ? 16 : 0), t + 1, to);
    }
    t = to;
  }
  return quoted;
}
