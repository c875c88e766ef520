import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/annotate/quotations/index.ts';
import { quotedPassages } from '../../../lib/annotate/quotations/marks.ts';
import { languages } from '../../../lib/languages/index.ts';

const words = fc.constantFrom(
  ...'Lindholm sagte said Die Halle sei fertig , . : ; ? „ “ ” " » « ‚ ‘ ’ \' ( ) – - \n \n\n laut according to dass that er she Chef und and die the wie so heißt es nicht not 53-Jährige told nannte „Gut“ 1:3'.split(
    ' ',
  ),
);
const prose = fc.array(words, { maxLength: 80 }).map((list) => list.join(' '));
const text = fc.oneof(
  prose,
  fc.string({ maxLength: 200, unit: 'binary' }),
  prose.map((one) => one.replaceAll(' ', '')),
);
const language = fc.constantFrom(...languages.keys());

const find = (code: string, body: string) => {
  const data = languages.get(code);
  if (!data) throw new Error(`no language ${code}`);
  const entities = [{ id: 'e0', name: 'Mara Lindholm', kind: 'person' as const, aliases: [], mentions: [] }];
  const mentions = [...body.matchAll(/Lindholm/gu)].map(({ index }) => ({
    start: index,
    end: index + 8,
    kind: 'person' as const,
    entity: 'e0',
  }));
  return findQuotations(body, data.quotations, data.names, { entities, mentions });
};

describe('quotations of any text', () => {
  it('lie within it, in reading order, with no empty one', () => {
    fc.assert(
      fc.property(language, text, (code, body) => {
        let before = 0;
        for (const { start, end } of find(code, body)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(body.length);
          before = start;
        }
      }),
      { numRuns: 500 },
    );
  });
  it('do not overlap where they are direct', () => {
    fc.assert(
      fc.property(language, text, (code, body) => {
        const direct = find(code, body).filter((one) => one.direct);
        for (const [i, one] of direct.entries()) expect(one.start).toBeGreaterThanOrEqual(direct[i - 1]?.end ?? 0);
      }),
      { numRuns: 500 },
    );
  });
  it('have only speakers that the text names', () => {
    fc.assert(
      fc.property(language, text, (code, body) => {
        for (const { speaker } of find(code, body)) expect([undefined, 'e0']).toContain(speaker);
      }),
    );
  });
  it('begin with their mark where they are direct', () => {
    fc.assert(
      fc.property(language, text, (code, body) => {
        for (const { start, direct } of find(code, body)) if (direct) expect(body[start]).toMatch(/[„“”"»«‚‘’'›‹]/u);
      }),
    );
  });
  it('are the same again', () => {
    fc.assert(
      fc.property(language, text, (code, body) => {
        expect(find(code, body)).toEqual(find(code, body));
      }),
    );
  });
});

describe('marks of any text', () => {
  it('make passages that do not overlap', () => {
    fc.assert(
      fc.property(text, (body) => {
        const passages = quotedPassages(body);
        for (const [i, one] of passages.entries()) expect(one.from).toBeGreaterThanOrEqual(passages[i - 1]?.to ?? 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the time it takes', () => {
  /** The least of three, in milliseconds: the machine may be busy. */
  const timeOf = (body: string) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const from = performance.now();
        find('de', body);
        return performance.now() - from;
      }),
    );
  it.each([
    ['opening marks', '„'],
    ['marks', '" '],
    ['verbs', 'sagte '],
    ['commas', 'sagte, '],
    ['quotations', '„Gut“, sagte Lindholm. '],
    ['open quotations', '„Gut gemacht ist es nun schon.“ '],
    ['headings', '„Gut gemacht ist halb gewonnen“\n'],
    ['reported speech', 'Lindholm sagte, es sei gut. '],
    ['genitives', 'der Chef des Rates der Stadt '],
  ])('grows with the text and no faster, for many %s', { retry: 4 }, (_, part) => {
    const [short, long] = [part.repeat(600), part.repeat(4800)];
    timeOf(short);
    const [a, b] = [Math.max(5, timeOf(short)), timeOf(long)];
    // Eight times the text; quadratic would be 64 times.
    expect(b / a).toBeLessThan(30);
  });
});
