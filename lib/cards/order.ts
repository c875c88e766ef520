import { type Card, type CardKind, cardKind } from './card.ts';

/** The kinds in the order in which they are listed. */
export const kindOrder: readonly CardKind[] = [
  'person',
  'organisation',
  'place',
  'product',
  'event',
  'other',
  'figure',
];

export type CardOrder = 'reading' | 'weight' | 'kind';

/** Cards made by `makeCards` (which are in reading order) in another order: by how often they are named, or kind by kind. */
export function orderCards(cards: readonly Card[], order: CardOrder): readonly Card[] {
  if (order === 'reading') return cards;
  if (order === 'weight') return cards.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const rank = (card: Card) => kindOrder.indexOf(cardKind(card));
  return cards.toSorted((a, b) => rank(a) - rank(b));
}

/** How many cards there are of each kind that there is, in the order of the kinds. */
export function countKinds(cards: readonly Card[]): Map<CardKind, number> {
  const counts = Map.groupBy(cards, cardKind);
  return new Map(kindOrder.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind)?.length ?? 0]] : [])));
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The cards in which every word of the query occurs, whatever its case and accents; an empty query finds all. */
export function findCards(cards: readonly Card[], query: string): readonly Card[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return cards;
  return cards.filter((card) => {
    const content = fold(searchable(card).filter(Boolean).join(' '));
    return words.every((word) => content.includes(word));
  });
}

const searchable = (card: Card) =>
  card.type === 'entity'
    ? [card.name, ...card.aliases, card.description]
    : [card.surface, card.value, card.about, card.entity?.name];
