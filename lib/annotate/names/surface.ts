import type { Tokens } from './tokens.ts';

/** One word as written. */
export const wordAt = ({ text, start, end }: Tokens, t: number): string => text.slice(start[t] ?? 0, end[t] ?? 0);

/** The words `[from, to)` as written. */
export const wordsAt = (tokens: Tokens, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => wordAt(tokens, from + i));

/** Where the line that `t` is in ends. */
export function lineEnd(tokens: Tokens, t: number): number {
  let to = t + 1;
  while (to < tokens.count && tokens.opening[to] !== 2) to++;
  return to;
}
