import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotations, EntityKind } from '../../../lib/annotate/annotations.ts';
import type { Correction, Verdict } from '../../../lib/corrections/index.ts';
import { applyCorrections } from '../../../lib/corrections/index.ts';

const text =
  'Mara Lindholm lobt Nordwerft. „Gut“, sagte Lindholm. Die Nordwerft AG zahlt 3 Euro. Peter Lindholms Hund bellt.';
const at = (surface: string, from = 0) => {
  const start = text.indexOf(surface, from);
  return { start, end: start + surface.length };
};
const found: Annotations = {
  entities: [
    { id: 'e0', name: 'Mara Lindholm', kind: 'person', aliases: ['Lindholm', 'Peter Lindholm'], mentions: [0, 2, 4] },
    { id: 'e1', name: 'Nordwerft', kind: 'place', aliases: [], mentions: [1] },
    { id: 'e2', name: 'Nordwerft AG', kind: 'organisation', aliases: [], description: 'Werft', mentions: [3] },
  ],
  mentions: [
    { ...at('Mara Lindholm'), kind: 'person', entity: 'e0' },
    { ...at('Nordwerft'), kind: 'place', entity: 'e1' },
    { ...at('Lindholm', 40), kind: 'person', entity: 'e0' },
    { ...at('Nordwerft AG'), kind: 'organisation', entity: 'e2' },
    { ...at('Peter Lindholms'), kind: 'person', entity: 'e0' },
  ],
  figures: [{ ...at('3 Euro'), kind: 'money', value: 3, currency: 'EUR', entity: 'e2' }],
  quotations: [{ ...at('Gut'), direct: true, speaker: 'e0' }],
};
const correct = (...verdicts: Verdict[]) =>
  applyCorrections(
    text,
    found,
    verdicts.map((verdict, index): Correction => ({ ...verdict, id: String(index), created: index })),
  );
const surfacesOf = (annotations: Annotations, name: string) =>
  annotations.entities
    .find((entity) => entity.name === name)
    ?.mentions.map((index) => annotations.mentions[index])
    .map((mention) => text.slice(mention?.start, mention?.end));

describe('the reader’s corrections', () => {
  it('join two cards into one, with the mentions and figures of both', () => {
    const joined = correct({ verb: 'merge', name: 'Nordwerft AG', into: 'Nordwerft' });
    expect(surfacesOf(joined, 'Nordwerft')).toEqual(['Nordwerft', 'Nordwerft AG']);
    expect(joined.entities).toHaveLength(2);
    expect(joined.entities[1]).toMatchObject({ aliases: ['Nordwerft AG'], description: 'Werft' });
    expect(joined.figures[0]?.entity).toBe('e1');
  });
  it('part one form of a name from the rest, its genitive too', () => {
    const parted = correct({ verb: 'split', name: 'Mara Lindholm', form: 'Peter Lindholm' });
    expect(surfacesOf(parted, 'Mara Lindholm')).toEqual(['Mara Lindholm', 'Lindholm']);
    expect(surfacesOf(parted, 'Peter Lindholm')).toEqual(['Peter Lindholms']);
  });
  it('change the name and the kind, and find the card under its new name afterwards', () => {
    const changed = correct(
      { verb: 'rename', name: 'nordwerft', to: 'Nordwerft Kiel' },
      { verb: 'kind', name: 'Nordwerft Kiel', kind: 'organisation' },
    );
    expect(changed.entities[1]).toMatchObject({ name: 'Nordwerft Kiel', kind: 'organisation', aliases: ['Nordwerft'] });
    expect(changed.mentions[1]?.kind).toBe('organisation');
  });
  it('take a name away, and leave no figure or quotation that refers to it', () => {
    const less = correct({ verb: 'not-a-name', name: 'Mara Lindholm' }, { verb: 'hide', name: 'Nordwerft AG' });
    expect(less.entities.map(({ name }) => name)).toEqual(['Nordwerft']);
    expect(less.mentions).toHaveLength(1);
    expect(less.figures[0]).not.toHaveProperty('entity');
    expect(less.quotations[0]).not.toHaveProperty('speaker');
  });
  it('give a card of its own to a form that is parted after another was', () => {
    const parted = correct(
      { verb: 'split', name: 'Mara Lindholm', form: 'Peter Lindholm' },
      { verb: 'merge', name: 'Nordwerft', into: 'Mara Lindholm' },
      { verb: 'split', name: 'Mara Lindholm', form: 'Lindholm' },
    );
    expect(new Set(parted.entities.map(({ id }) => id)).size).toBe(parted.entities.length);
  });
  it('change nothing where the name is not in the article', () => {
    expect(correct({ verb: 'hide', name: 'Niemand' })).toBe(found);
  });
  it('always leave annotations that agree with themselves', () => {
    const name = fc.constantFrom('Mara Lindholm', 'Nordwerft', 'Nordwerft AG', 'Peter Lindholm', 'Neu');
    const kind = fc.constantFrom<EntityKind>('person', 'place', 'other');
    const verdict: fc.Arbitrary<Verdict> = fc.oneof(
      fc.record({ verb: fc.constant('rename' as const), name, to: name }),
      fc.record({ verb: fc.constant('kind' as const), name, kind }),
      fc.record({ verb: fc.constant('merge' as const), name, into: name }),
      fc.record({ verb: fc.constant('split' as const), name, form: fc.constantFrom('Lindholm', 'Peter Lindholm') }),
      fc.record({ verb: fc.constantFrom('hide' as const, 'not-a-name' as const), name }),
    );
    fc.assert(
      fc.property(fc.array(verdict, { maxLength: 8 }), (verdicts) => {
        const { entities, mentions, figures, quotations } = correct(...verdicts);
        const ids = entities.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, kind, mentions: own } of entities)
          for (const index of own) expect(mentions[index]).toMatchObject({ entity: id, kind });
        expect(entities.flatMap((entity) => entity.mentions)).toHaveLength(mentions.length);
        for (const id of [...figures.map(({ entity }) => entity), ...quotations.map(({ speaker }) => speaker)])
          if (id !== undefined) expect(ids).toContain(id);
      }),
    );
  });
});
