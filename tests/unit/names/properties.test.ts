import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../lib/annotate/names/index.ts';
import { tokenise } from '../../../lib/annotate/names/tokens.ts';
import { languages } from '../../../lib/languages/index.ts';
import { modelOf } from './support.ts';

const pieces = fc.constantFrom(
  ...[
    'Angela',
    'Merkel',
    'Berlin',
    'Muster',
    'AG',
    '(',
    ')',
    '„',
    '“',
    '"',
    ',',
    '.',
    '\n',
    '’s',
    'der',
    'von',
    'Dr.',
    '©',
    'Foto:',
    '😀',
    '–',
    '-',
    '1.',
    'FC',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join('')),
);

describe('any text', () => {
  it('is divided into words in order that do not overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { count, start, end } = tokenise(text, new Set());
        let before = 0;
        for (let t = 0; t < count; t++) {
          expect(start[t]).toBeGreaterThanOrEqual(before);
          expect(end[t]).toBeGreaterThan(start[t] ?? 0);
          before = end[t] ?? 0;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  for (const language of ['de', 'en', 'fr'])
    it(`has mentions in order within it, each of one entity (${language})`, () => {
      const words = languages.get(language)?.names;
      const model = words ? modelOf(language) : null;
      fc.assert(
        fc.property(texts, (text) => {
          const { entities, mentions } = findNames(text, words, model);
          let before = 0;
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            before = end;
          }
          expect(before).toBeLessThanOrEqual(text.length);
          const numbers = entities.flatMap((entity) => entity.mentions).sort((a, b) => a - b);
          expect(numbers).toEqual(mentions.map((_, i) => i));
          for (const { id, mentions: own } of entities) for (const i of own) expect(mentions[i]?.entity).toBe(id);
        }),
        { numRuns: 60 },
      );
    });
});
