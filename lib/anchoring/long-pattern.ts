import type { Pattern } from './pattern.ts';
import type { Tokens } from './tokens.ts';

/** A pattern of more tokens than this is looked for by its two ends. */
export const LONG = 600;
/** Tokens of the passage in each end. */
const END = 250;

function slice(pattern: Pattern, from: number, to: number, first: number, last: number): Pattern {
  const tokens = Object.fromEntries(
    Object.entries(pattern.tokens).map(([name, list]: [string, number[]]) => [name, list.slice(from, to + 1)]),
  ) as unknown as Tokens;
  const inside = (token: number) => Math.max(0, Math.min(token, to) - from);
  return {
    tokens,
    count: to + 1 - from,
    first: first - from,
    last: last - from,
    blockFirst: inside(Math.min(pattern.blockFirst, first)),
    blockLast: inside(Math.max(pattern.blockLast, last)),
    skip: first === pattern.first ? pattern.skip : 0,
    take: last === pattern.last ? pattern.take : 0,
    weight: pattern.weight.slice(from, to + 1),
  };
}

/** The beginning of a long pattern, with what stands before the passage. */
export const headOf = (pattern: Pattern): Pattern =>
  slice(pattern, 0, pattern.first + END, pattern.first, pattern.first + END);

/** The end of a long pattern, with what stands behind the passage. */
export const tailOf = (pattern: Pattern): Pattern =>
  slice(pattern, pattern.last - END, pattern.count - 1, pattern.last - END, pattern.last);
