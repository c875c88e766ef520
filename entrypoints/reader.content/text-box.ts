import type { Article, TextMap } from '../../lib/article/index.ts';

/** So many paragraphs tell how wide the column is. */
const ENOUGH = 12;

/** The left and right edge of the column the article's paragraphs stand in, in the viewport; `null` where there are none to see. */
export function textBox({ blocks }: Article, map: TextMap): { left: number; right: number } | null {
  const boxes = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, ENOUGH)
    .map(({ start, end }) => map.range(start, end).getBoundingClientRect())
    .filter(({ width }) => width > 0);
  if (boxes.length === 0) return null;
  return { left: Math.min(...boxes.map(({ left }) => left)), right: Math.max(...boxes.map(({ right }) => right)) };
}
