import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/annotate/figures/index.ts';
import { languages } from '../../../lib/languages/index.ts';

/** Pieces that figures are made of, and what breaks them. */
const piece = fc.oneof(
  fc.nat().map(String),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value.toFixed(2)),
  fc.constantFrom(
    ...'1.000 1,5 3:2 21.01.2025 ½ 0800 2.0.1 € $ % £ - – . , ( ) / + " \n \u00AD \u0308 \u202F'.split(' '),
    ...'von bis und zwischen Millionen Milliarden Euro Prozent zwei drei Drittel rund knapp Uhr Mai Jahre alt Platz Nr.'.split(
      ' ',
    ),
    ...'from to and between million bn dollars percent two third about nearly p.m. May years old ranked No. half a an'.split(
      ' ',
    ),
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));
const both = [...languages.values()].map((language) => [language.code, language.figures] as const);

describe.each(both)('figures of any text in %s', (_, words) => {
  it('lie in the text, in reading order and apart from each other', () => {
    fc.assert(
      fc.property(text, (any) => {
        let end = 0;
        for (const figure of findFigures(any, words, '2025-01-23')) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          end = figure.end;
        }
        expect(end).toBeLessThanOrEqual(any.length);
      }),
      { numRuns: 500 },
    );
  });

  it('have one value, or a lower and a higher one', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const { kind, value, low, high } of findFigures(any, words)) {
          if (value === undefined) {
            // A night goes from 22 to 6 o’clock.
            const rises = low !== undefined && high !== undefined && (kind === 'date' ? low !== high : low < high);
            expect(rises).toBe(true);
          } else expect(Number.isNaN(value)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are the same after other paragraphs', () => {
    fc.assert(
      fc.property(text, (any) => {
        const before = 'Im Hafen war es still.\n\n';
        const shifted = findFigures(before + any, words).map(({ start, end, kind, value }) => [
          start - before.length,
          end - before.length,
          kind,
          value,
        ]);
        expect(shifted).toEqual(
          findFigures(any, words).map(({ start, end, kind, value }) => [start, end, kind, value]),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('take a time that grows with the text and no faster', { timeout: 60_000 }, () => {
    for (const unit of [
      '1',
      '1.',
      '1,000',
      'zwei ',
      'hundert',
      '1 - ',
      '(1) ',
      'a and ',
      '1 Euro und ',
      'von 1 ',
      '"',
      '1/',
      'Januar ',
      "1'",
    ]) {
      const time = (size: number) => {
        const long = unit.repeat(Math.ceil(size / unit.length));
        const before = process.cpuUsage();
        findFigures(long, words);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      time(1_000);
      const [short, long] = [Math.min(time(1_000), time(1_000)), Math.min(time(16_000), time(16_000))];
      // Sixteen times the text: a quadratic reader takes 256 times as long, a busy machine a few times.
      expect(long, JSON.stringify(unit)).toBeLessThan(Math.max(short, 10) * 16 * 6);
    }
  });
});
