/** A word of a text and where it stands. */
interface Word {
  word: string;
  start: number;
  end: number;
}

/** A stretch of the text that resembles a quote. */
export interface Candidate {
  start: number;
  end: number;
  /** Share of the quote's and the stretch's words that agree in order, 0 to 1. */
  similarity: number;
}

const MAX_QUOTE_WORDS = 400;
const MAX_CANDIDATES = 8;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The stretch of a text that most resembles a quote, or `null`. Where each word of the quote occurs votes for a place; the few places with most
 * votes are aligned word by word. Bounded: rare words vote, and long quotes are judged by their first 400 words.
 */
export function mostSimilar(text: string, quote: string): Candidate | null {
  const wanted = wordsOf(quote).slice(0, MAX_QUOTE_WORDS);
  const words = wordsOf(text);
  if (wanted.length < 3) return null;
  const best = places(words, wanted)
    .map((place) => align(words, wanted, place))
    .filter((candidate) => candidate !== null)
    .sort((a, b) => b.similarity - a.similarity)[0];
  return best ?? null;
}

/** Indices into `words` where the quote may begin, the most voted first. */
function places(words: Word[], wanted: Word[]): number[] {
  const occurrences = new Map<string, number[]>(wanted.map(({ word }) => [word, []]));
  for (const [index, { word }] of words.entries()) occurrences.get(word)?.push(index);
  const votes = new Map<number, number>();
  const bucket = Math.max(4, wanted.length >> 2);
  for (const [index, { word }] of wanted.entries()) {
    const at = occurrences.get(word) ?? [];
    if (at.length > 200) continue;
    for (const found of at) {
      const place = Math.floor((found - index) / bucket);
      votes.set(place, (votes.get(place) ?? 0) + 1 / at.length);
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_CANDIDATES)
    .map(([place]) => place * bucket);
}

/** Aligns the quote with the words around a place by their longest common subsequence. */
function align(words: Word[], wanted: Word[], place: number): Candidate | null {
  const slack = Math.max(6, wanted.length >> 1);
  const from = Math.max(0, place - slack);
  const window = words.slice(from, place + wanted.length + slack);
  const columns = window.length + 1;
  const lengths = new Uint16Array((wanted.length + 1) * columns);
  for (let i = wanted.length - 1; i >= 0; i--)
    for (let k = window.length - 1; k >= 0; k--)
      lengths[i * columns + k] =
        wanted[i]?.word === window[k]?.word
          ? (lengths[(i + 1) * columns + k + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * columns + k] ?? 0, lengths[i * columns + k + 1] ?? 0);
  const matched: number[] = [];
  for (let i = 0, k = 0; i < wanted.length && k < window.length; ) {
    if (wanted[i]?.word === window[k]?.word) {
      matched.push(k);
      i++;
      k++;
    } else if ((lengths[(i + 1) * columns + k] ?? 0) >= (lengths[i * columns + k + 1] ?? 0)) i++;
    else k++;
  }
  const first = window[matched[0] ?? -1];
  const last = window[matched.at(-1) ?? -1];
  if (!first || !last) return null;
  const span = (matched.at(-1) ?? 0) - (matched[0] ?? 0) + 1;
  return { start: first.start, end: last.end, similarity: (2 * matched.length) / (wanted.length + span) };
}
