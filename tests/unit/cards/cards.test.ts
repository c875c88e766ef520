import { describe, expect, it } from 'vitest';
import type { Annotations } from '../../../lib/annotate/annotations.ts';
import type { Article } from '../../../lib/article/article.ts';
import { cardKind, makeCards } from '../../../lib/cards/index.ts';

const text = 'Mara Lindholm kaufte 40 Prozent der Werft. Lindholm schwieg.';
const article: Article = {
  isArticle: true,
  title: 'Die Werft',
  byline: [],
  agencies: [],
  language: 'de',
  images: [],
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  text,
};
const annotations: Annotations = {
  entities: [
    {
      id: 'e0',
      name: 'Mara Lindholm',
      kind: 'person',
      aliases: ['Lindholm'],
      description: 'Reederin',
      mentions: [0, 1],
    },
    { id: 'e1', name: 'Niemand', kind: 'person', aliases: [], mentions: [] },
  ],
  mentions: [
    { start: 0, end: 13, kind: 'person', entity: 'e0' },
    { start: 43, end: 51, kind: 'person', entity: 'e0' },
  ],
  figures: [{ start: 21, end: 31, kind: 'percent', value: 40, unit: 'percent', about: 'Werft', entity: 'e0' }],
  quotations: [],
};

describe('making cards', () => {
  const cards = makeCards(article, annotations, 'de');

  it('makes one for each entity and figure that the text holds, in reading order', () => {
    expect(cards.map((card) => card.id)).toEqual(['e0', 'figure-0']);
  });
  it('shows an entity with all its mentions and the sentence it is first named in', () => {
    const [card] = cards;
    expect(card?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Mara Lindholm', 'Lindholm']);
    expect(text.slice(card?.sentence.start, card?.sentence.end)).toBe('Mara Lindholm kaufte 40 Prozent der Werft.');
  });
  it('shows a figure in the article’s words, with what it counts and whose it is', () => {
    expect(cards[1]).toMatchObject({
      surface: '40 Prozent',
      about: 'Werft',
      share: 0.4,
      entity: { card: 'e0', name: 'Mara Lindholm' },
    });
    expect(cards[0]).toMatchObject({ figures: [{ card: 'figure-0', surface: '40 Prozent', about: 'Werft' }] });
  });
  it('sorts figures of every kind under one', () => {
    expect(cards.map(cardKind)).toEqual(['person', 'figure']);
  });
});
