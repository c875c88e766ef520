import { describe, expect, it } from 'vitest';
import { findCompany } from '../../../lib/cards/company.ts';

const text = 'Ada traf Bodo. Bodo und Ada lachten. Cleo kam. Ada ging mit Cleo.';
const spans = (name: string) => [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => index);
const names = ['Ada', 'Bodo', 'Cleo'];
const mentions = names.flatMap((name, entity) =>
  spans(name).map((start) => ({ start, end: start + name.length, kind: 'person' as const, entity: `e${entity}` })),
);
const entities = names.map((name, entity) => ({
  id: `e${entity}`,
  name,
  kind: 'person' as const,
  aliases: [],
  mentions: mentions.flatMap((mention, index) => (mention.entity === `e${entity}` ? [index] : [])),
}));

describe('the company of an entity', () => {
  const company = findCompany(text, { entities, mentions, figures: [], quotations: [] });
  it('is who stands in the same sentences, the most frequent first', () => {
    expect(company.get('e0')).toEqual([
      { card: 'e1', name: 'Bodo', sentences: 2 },
      { card: 'e2', name: 'Cleo', sentences: 1 },
    ]);
  });
  it('is mutual', () => {
    expect(company.get('e2')).toEqual([{ card: 'e0', name: 'Ada', sentences: 1 }]);
  });
});
