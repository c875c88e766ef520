import { describe, expect, it } from 'vitest';
import { type Card, countKinds, findCards, orderCards, readingMinutes } from '../../../lib/cards/index.ts';

const place = { start: 0, end: 1 };
const entity = (id: string, kind: 'person' | 'place', name: string, mentions: number): Card => ({
  type: 'entity',
  id,
  kind,
  name,
  aliases: [],
  mentions: Array.from({ length: mentions }, () => place),
  sentence: place,
  quotations: [],
  quotationShare: 0,
  figures: [],
  company: [],
});
const cards: Card[] = [
  entity('a', 'place', 'Malmö', 1),
  {
    type: 'figure',
    id: 'f',
    kind: 'money',
    surface: '3 Euro',
    mentions: [place],
    sentence: place,
    about: 'Eintritt',
    conversions: [],
    relations: [],
  },
  entity('b', 'person', 'Zoë Blum', 3),
];
const ids = (some: readonly Card[]) => some.map(({ id }) => id).join('');

describe('the order of cards', () => {
  it('is by reading, by weight or by kind', () => {
    expect(ids(orderCards(cards, 'reading'))).toBe('afb');
    expect(ids(orderCards(cards, 'weight'))).toBe('baf');
    expect(ids(orderCards(cards, 'kind'))).toBe('baf');
  });
  it('counts the kinds that there are', () => {
    expect([...countKinds(cards)]).toEqual([
      ['person', 1],
      ['place', 1],
      ['figure', 1],
    ]);
  });
});

describe('finding cards', () => {
  it('minds neither case nor accents, and wants every word', () => {
    expect(ids(findCards(cards, 'ZOE bl'))).toBe('b');
    expect(ids(findCards(cards, 'eintritt 3'))).toBe('f');
    expect(ids(findCards(cards, 'eintritt 4'))).toBe('');
    expect(ids(findCards(cards, '  '))).toBe('afb');
  });
});

describe('the reading time', () => {
  it('is a minute at least', () => {
    expect(readingMinutes({ text: 'Kurz.' })).toBe(1);
    expect(readingMinutes({ text: 'Wort '.repeat(1190) })).toBe(5);
  });
});
