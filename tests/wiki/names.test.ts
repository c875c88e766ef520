import { describe, expect, inject, it } from 'vitest';
import type { Context } from '../../lib/context/index.ts';
import { openOutside, subjectOf } from './support/outside.ts';
import { type Case, pieces } from './support/readings.ts';

const api = inject('wikiApi');

/** Right: the page that is meant, or several of which it is one; where none is meant, nothing that is asserted. */
function verdict({ page }: Case, context: Context | undefined): 'right' | 'honest' | 'missed' | 'wrong' {
  if (context?.state === 'found') return context.page.title === page ? 'right' : 'wrong';
  if (context?.state === 'several')
    return page === null || context.pages.some(({ title }) => title === page) ? 'honest' : 'missed';
  return context?.state === 'unknown' && page === null ? 'right' : 'missed';
}

async function judgeAll() {
  const verdicts: { piece: string; name: string; verdict: string; got: string }[] = [];
  for (const piece of pieces) {
    const { outside } = await openOutside({ kind: 'mediawiki', api });
    const contexts = await outside.ask(piece.cases.map(subjectOf), piece.reading, 'once');
    for (const one of piece.cases) {
      const context = contexts[one.name];
      const got =
        context?.state === 'found'
          ? context.page.title
          : context?.state === 'several'
            ? `one of ${context.pages.map(({ title }) => title).join(', ')}`
            : (context?.state ?? '');
      verdicts.push({ piece: piece.title, name: one.name, verdict: verdict(one, context), got });
    }
  }
  return verdicts;
}

describe.skipIf(!api)('names of articles, asked of a real MediaWiki', async () => {
  const verdicts = api ? await judgeAll() : [];
  const are = (...wanted: string[]) => verdicts.filter((one) => wanted.includes(one.verdict));
  if (process.env.SHOW) console.table(verdicts);

  it('never show a wrong page as sure', () => {
    expect(are('wrong')).toEqual([]);
  });

  it('lead to the page that is meant, or to an honest choice, in at least 95 of 100', () => {
    expect(are('right', 'honest').length / verdicts.length).toBeGreaterThanOrEqual(0.95);
  });

  it('lead straight to the page that is meant in at least 80 of 100: a choice is offered only where one has to be made', () => {
    expect(are('right').length / verdicts.length).toBeGreaterThanOrEqual(0.8);
  });
});
