import { describe, expect, it } from 'vitest';
import type { Annotations } from '../../../lib/annotate/annotations.ts';
import { makeQuotationCards, spokenBy } from '../../../lib/cards/quotation-cards.ts';

const annotations: Annotations = {
  entities: [
    { id: 'e0', name: 'Mara Lindholm', kind: 'person', aliases: [], mentions: [0] },
    { id: 'e1', name: 'Werft Nordkai', kind: 'organisation', aliases: [], mentions: [1] },
  ],
  mentions: [
    { start: 0, end: 13, kind: 'person', entity: 'e0' },
    { start: 60, end: 73, kind: 'organisation', entity: 'e1' },
  ],
  figures: [],
  quotations: [
    { start: 80, end: 99, direct: false, speaker: 'e1', cue: 'laut' },
    { start: 20, end: 40, direct: true, speaker: 'e0', cue: 'sagte' },
    { start: 100, end: 130, direct: true },
    { start: 140, end: 150, direct: true, speaker: 'e0' },
  ],
};

describe('quotation cards', () => {
  const cards = makeQuotationCards(annotations);

  it('are in reading order, each with a name of its own', () => {
    expect(cards.map(({ id, start }) => [id, start])).toEqual([
      ['quotation-0', 20],
      ['quotation-1', 80],
      ['quotation-2', 100],
      ['quotation-3', 140],
    ]);
  });
  it('name the speaker and their card, and what says so', () => {
    expect(cards[0]).toMatchObject({ direct: true, speaker: { card: 'e0', name: 'Mara Lindholm' }, cue: 'sagte' });
  });
  it('name nobody where the text does not', () => {
    expect(cards[2]).not.toHaveProperty('speaker');
  });
  it('name nobody whom the text does not know', () => {
    const [card] = makeQuotationCards({
      ...annotations,
      quotations: [{ start: 0, end: 5, direct: true, speaker: 'e9' }],
    });
    expect(card).not.toHaveProperty('speaker');
  });
  it('belong to their speaker, with the speaker’s share of them all', () => {
    expect(spokenBy('e0', cards)).toEqual({ quotations: [cards[0], cards[3]], quotationShare: 0.5 });
  });
  it('are none where nobody speaks', () => {
    expect(spokenBy('e0', [])).toEqual({ quotations: [], quotationShare: 0 });
  });
});
