import type { Annotations } from '../../lib/annotate/annotations.ts';
import type { TextMap } from '../../lib/article/index.ts';
import { figureCardId } from '../../lib/cards/figure-card-id.ts';
import type { PageSettings } from '../../lib/messages/index.ts';
import { type PaintKind, paintKinds } from '../../lib/settings/index.ts';

/** The ranges to paint, by the name they are painted under, and the card each of them opens. */
export interface PaintedMentions {
  groups: Map<string, Range[]>;
  cards: [card: string, range: Range][];
}

const dimmed = (kind: PaintKind) => `${kind}-dim`;

/** Every group empty: painting this takes back what was painted. */
export const nothingPainted = (): PaintedMentions => ({
  groups: new Map(paintKinds.flatMap((kind) => [kind, dimmed(kind)]).map((name) => [name, []])),
  cards: [],
});

/** Ties every mention and figure to the page, as strongly as the reader wants each kind to be seen. */
export function mentionRanges(
  { mentions, figures }: Annotations,
  map: TextMap,
  paint: PageSettings['paint'],
): PaintedMentions {
  const { groups, cards } = nothingPainted();
  const add = (kind: PaintKind, card: string, start: number, end: number) => {
    if (paint[kind] === 'off') return;
    const range = map.range(start, end);
    groups.get(paint[kind] === 'dim' ? dimmed(kind) : kind)?.push(range);
    cards.push([card, range]);
  };
  for (const { kind, entity, start, end } of mentions) add(kind, entity, start, end);
  for (const [index, { start, end }] of figures.entries()) add('figure', figureCardId(index), start, end);
  return { groups, cards };
}
