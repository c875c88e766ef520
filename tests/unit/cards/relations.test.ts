import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/annotate/figures/index.ts';
import { findRelations } from '../../../lib/cards/relations.ts';
import { languages } from '../../../lib/languages/index.ts';

/** What the article states, as the cards of its figures show it to a German reader. */
function stated(language: string, text: string) {
  const words = languages.get(language)?.figures;
  if (!words) throw new Error(`no language ${language}`);
  const found = findRelations(text, findFigures(text, words), words, 'de', (index) => `figure-${index}`);
  const all = new Set([...found.values()].flat().filter(({ kind }) => kind !== 'beside'));
  return [...all].map(({ kind, working, stated: said, verdict }) => ({
    kind,
    working: working.replaceAll(/\s/g, ' '),
    said,
    verdict,
  }));
}

describe('the article’s own arithmetic', () => {
  it('is confirmed where a fraction stands between part and whole', () => {
    expect(
      stated(
        'de',
        'Die Werft ist 40 Millionen Euro wert, etwa ein Viertel des Werts der Reederei von 160 Millionen Euro.',
      ),
    ).toEqual([{ kind: 'share', working: '40 Mio. € ÷ 160 Mio. € = 25 %', said: 'ein Viertel', verdict: 'holds' }]);
  });

  it('is contradicted where the numbers give another', () => {
    expect(
      stated(
        'de',
        'Die Werft ist 40 Millionen Euro wert, etwa ein Drittel des Werts der Reederei von 160 Millionen Euro.',
      ),
    ).toMatchObject([{ verdict: 'differs' }]);
    expect(
      stated('de', 'Der Umsatz stieg um 26 Prozent von 4,76 Millionen Euro auf 5,10 Millionen Euro.'),
    ).toMatchObject([{ kind: 'change', said: '26 Prozent', verdict: 'differs' }]);
  });

  it('holds within what rounding leaves open', () => {
    expect(stated('de', 'Der Umsatz stieg um 26 Prozent von 4,76 auf 5,99 Millionen Euro.')).toMatchObject([
      { said: '26 Prozent', verdict: 'holds' },
    ]);
    expect(stated('en', 'The share fell by 37 percent, from 1.23 percent to 0.80 percent.')).toMatchObject([
      { said: '37 percent', verdict: 'roughly' },
    ]);
    expect(stated('en', 'The fleet doubled from 12 to 24 boats.')).toMatchObject([
      { said: 'doubled', verdict: 'holds' },
    ]);
  });

  it('takes percent for points where percents change', () => {
    expect(stated('de', 'Die Quote stieg um 2 Prozentpunkte von 3 auf 5 Prozent.')).toMatchObject([
      { working: '3 % → 5 %: +2 Prozentpunkte', verdict: 'holds' },
    ]);
  });

  it('is worked out without a verdict where the article leaves it to the reader', () => {
    expect(stated('de', 'Von den Booten kamen 30 von insgesamt 120 Booten zurück in den Hafen.')).toEqual([
      { kind: 'share', working: '30 ÷ 120 = 25 %', said: undefined, verdict: undefined },
    ]);
    expect(stated('en', 'Fares went from £4 to £5 in the spring of last year.')).toEqual([
      { kind: 'change', working: '4 £ → 5 £: +1 £ (+25 %)', said: undefined, verdict: undefined },
    ]);
  });

  it('is asserted of nothing that the text does not relate', () => {
    expect(stated('de', 'Die Werft bekam 40 Millionen Euro. Die Reederei hat 160 Millionen Euro Schulden.')).toEqual(
      [],
    );
    expect(stated('de', 'Das Boot kostet 4.000 Euro, ein Drittel der Fischer hat 9.000 Euro gespart.')).toEqual([]);
    expect(stated('en', 'Prices range from $200 to $1,000 in the harbour towns.')).toEqual([]);
    expect(stated('de', '3 von 17')).toEqual([]);
  });

  it('puts figures of one unit side by side', () => {
    const text = 'Die Werft bekam 40 Millionen Euro. Die Reederei hat 160 Millionen Euro Schulden.';
    const words = languages.get('de')?.figures;
    const found = findRelations(text, words ? findFigures(text, words) : [], words, 'de', (index) => `figure-${index}`);
    expect(found.get(0)?.map(({ kind, figures }) => [kind, ...figures])).toEqual([['beside', 'figure-0', 'figure-1']]);
  });
});
