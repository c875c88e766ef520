import { describe, expect, it } from 'vitest';
import { quotedPassages } from '../../../lib/annotate/quotations/marks.ts';
import { directIn, type Names } from './said.ts';

const names: Names = { 'Mara Lindholm': 'person' };

describe('direct speech in any quotation marks', () => {
  it.each([
    ['de', '„Wir bauen weiter“, sagte Lindholm.', '„Wir bauen weiter“'],
    ['de', '"Wir bauen weiter", sagte Lindholm.', '"Wir bauen weiter"'],
    ['de', '»Wir bauen weiter«, sagte Lindholm.', '»Wir bauen weiter«'],
    ['de', '«Wir bauen weiter», sagte Lindholm.', '«Wir bauen weiter»'],
    ['de', '„Wir bauen weiter", sagte Lindholm.', '„Wir bauen weiter"'],
    ['en', '“We go on building,” Lindholm said.', '“We go on building,”'],
    ['en', '"We go on building," Lindholm said.', '"We go on building,"'],
    ['en', '‘We go on building,’ Lindholm said.', '‘We go on building,’'],
  ])('%s %s', (language, text, said) => {
    expect(directIn(language, text, names)).toEqual([`Mara Lindholm: ${said}`]);
  });

  it('is one passage with the speech that is quoted within it', () => {
    const text = 'Lindholm sagte: „Mein Vater rief immer: ‚Fertig ist fertig.‘ Das gilt.“';
    expect(directIn('de', text, names)).toEqual([
      'Mara Lindholm: „Mein Vater rief immer: ‚Fertig ist fertig.‘ Das gilt.“',
    ]);
  });
  it('is one passage over several sentences', () => {
    const text = 'Lindholm said: “We go on. The hall is paid for. Nobody leaves.”';
    expect(directIn('en', text, names)).toEqual(['Mara Lindholm: “We go on. The hall is paid for. Nobody leaves.”']);
  });
  it('is one passage over paragraphs that each open with a mark', () => {
    const said = '“We go on building.\n\n“The hall is paid for.\n\n“Nobody leaves.”';
    expect(directIn('en', `Lindholm said: ${said}\n\nThe yard is old.`, names)).toEqual([`Mara Lindholm: ${said}`]);
  });
  it('ends with its paragraph where the closing mark is missing', () => {
    const text = 'Lindholm sagte: „Wir bauen weiter.\n\nDie Werft ist alt. „Sie hält“, sagte Lindholm.';
    expect(directIn('de', text, names)).toEqual(['Mara Lindholm: „Wir bauen weiter.', 'Mara Lindholm: „Sie hält“']);
  });
  it('is found behind a full stop without its space', () => {
    expect(directIn('de', '"Es reicht", so Lindholm."Wir hören jetzt auf."', names)).toHaveLength(2);
  });
});

describe('quotation marks', () => {
  const passages = (text: string) => quotedPassages(text).map(({ from, to }) => text.slice(from, to));

  it('are not taken for apostrophes within words or behind them', () => {
    expect(passages('It’s the workers’ hall, and Jens’ yard isn’t far.')).toEqual([]);
  });
  it('are not taken for feet, inches or minutes', () => {
    expect(passages("In der 72.‘ fiel das Tor, es war 6' hoch.")).toEqual([]);
  });
  it('that close nothing are passed over', () => {
    expect(passages('Es war spät“, meinte er. „Gut so“, rief sie.')).toEqual(['„Gut so“']);
  });
});
