import type { Annotations } from '../../lib/annotate/annotations.ts';
import type { TextMap } from '../../lib/article/index.ts';
import { figureCardId } from '../../lib/cards/index.ts';

/** The ranges to paint, by the kind they are painted as, and the card each of them opens. */
export interface PaintedMentions {
  groups: Map<string, Range[]>;
  cards: [card: string, range: Range][];
}

const KINDS = ['person', 'organisation', 'place', 'product', 'event', 'other', 'figure'];

/** Every group empty: painting this takes back what was painted. */
export const nothingPainted = (): PaintedMentions => ({ groups: new Map(KINDS.map((kind) => [kind, []])), cards: [] });

/** Ties every mention and figure to the page. */
export function mentionRanges({ mentions, figures }: Annotations, map: TextMap): PaintedMentions {
  const { groups, cards } = nothingPainted();
  const add = (kind: string, card: string, start: number, end: number) => {
    const range = map.range(start, end);
    groups.get(kind)?.push(range);
    cards.push([card, range]);
  };
  for (const { kind, entity, start, end } of mentions) add(kind, entity, start, end);
  for (const [index, { start, end }] of figures.entries()) add('figure', figureCardId(index), start, end);
  return { groups, cards };
}
