import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const exactness = [
  ['de', 'Rund 500 Gäste kamen.', 'about'],
  ['de', 'Knapp ein Drittel der Gäste ging.', 'almost'],
  ['de', 'Gut zwei Stunden dauerte es.', 'slightly_over'],
  ['de', 'Über 150 Boote lagen dort.', 'more_than'],
  ['de', 'Mindestens 18 Boote sanken.', 'at_least'],
  ['de', 'Weniger als 7 Prozent blieben.', 'less_than'],
  ['de', 'Sie zahlen bis zu 250 Euro.', 'at_most'],
  ['de', 'Hunderte Boote sanken.', 'vague'],
  ['de', 'Es waren 500 Gäste.', undefined],
  ['en', 'Some 300 people came.', 'about'],
  ['en', 'Nearly half of them left.', 'almost'],
  ['en', 'It took just over two hours.', 'slightly_over'],
  ['en', 'More than 150 boats sank.', 'more_than'],
  ['en', 'No fewer than 20 boats sank.', 'at_least'],
  ['en', 'Under 7 per cent stayed.', 'less_than'],
  ['en', 'They pay up to £250.', 'at_most'],
  ['en', 'Tens of thousands of fans sang.', 'vague'],
] as const;

describe('the words around a figure', () => {
  it.each(exactness)('%s: %s → %s', (language, text, approx) => {
    expect(read(language, text)[0]?.approx).toBe(approx);
  });

  it('give the currency that was said once in the paragraph to bare millions', () => {
    const [, carried, counted] = read(
      'de',
      'Geplant sind 500 Milliarden Dollar. 100 Milliarden kommen sofort, 3 Millionen Menschen warten.',
    );
    expect(carried).toMatchObject({ kind: 'money', value: 100e9, currency: 'USD' });
    expect(counted).toMatchObject({ kind: 'count', value: 3e6 });
    expect(read('de', 'Es kostet 5 Millionen Euro.\n\n3 Millionen warten.')[1]).toMatchObject({ kind: 'count' });
  });

  it('give the unit said last to both ends of a change', () => {
    expect(read('de', 'Der Zoll sinkt von 110 auf 10 Prozent.')).toMatchObject([
      { kind: 'percent', value: 110 },
      { kind: 'percent', value: 10 },
    ]);
    expect(read('en', 'It grew from 3 to 5 million euros.')).toMatchObject([
      { kind: 'money', value: 3e6, currency: 'EUR' },
      { kind: 'money', value: 5e6, currency: 'EUR' },
    ]);
  });

  it('say what it is about', () => {
    const about = (language: string, text: string) => read(language, text)[0]?.about;
    expect(about('de', 'Das Werk soll 100.000 neue Jobs schaffen.')).toBe('neue Jobs');
    expect(about('de', 'Ein Umsatz von rund 3 Milliarden Euro ist möglich.')).toBe('Umsatz');
    expect(about('de', 'Die Zahl der Toten stieg auf 651.')).toBe('Zahl der Toten');
    expect(about('en', 'He left a $3,000 library fine.')).toBe('library fine');
    expect(about('en', 'They dredged 5% of the harbour.')).toBe('harbour');
  });

  it('tell a person’s age from a time that lasts', () => {
    expect(read('de', 'Der 29-jährige drusische Anführer kam.')[0]).toMatchObject({ kind: 'age', value: 29 });
    expect(read('de', 'Sie feiern ihr 30-jähriges Bestehen.')[0]).toMatchObject({ kind: 'duration', value: 30 });
    expect(read('en', 'When she was 18, she left.')[0]).toMatchObject({ kind: 'age', value: 18 });
    expect(read('en', 'It was 18 miles away.')[0]).toMatchObject({ kind: 'quantity', value: 18 });
  });
});

describe('separators', () => {
  it('are read as the language writes them', () => {
    expect(read('de', 'Es sind 4.800 Boote.')[0]?.value).toBe(4800);
    expect(read('en', 'There are 4,800 boats.')[0]?.value).toBe(4800);
    expect(read('de', 'Es sind 4,8 Meter.')[0]?.value).toBe(4.8);
    expect(read('en', 'It is 4.8 metres.')[0]?.value).toBe(4.8);
  });
  it('are read the one way that makes sense where the other is the foreign one', () => {
    expect(read('de', 'Es sind 1,250,000 Boote.')[0]?.value).toBe(1250000);
    expect(read('en', 'There are 1.250.000 boats.')[0]?.value).toBe(1250000);
  });
  it('may be thin and hard spaces, which stay in the span', () => {
    expect(read('de', 'Es sind 12\u202F500\u00A0Meter.')[0]).toMatchObject({
      value: 12500,
      surface: '12\u202F500\u00A0Meter',
    });
  });
});

describe('offsets', () => {
  it('are those of the original where letters are decomposed or words softly hyphenated', () => {
    const text = 'Fu\u0308nf Mil\u00ADliar\u00ADden Euro fu\u0308r 20 Bru\u0308cken';
    expect(read('de', text).map(({ surface, value }) => [surface, value])).toEqual([
      ['Fu\u0308nf Mil\u00ADliar\u00ADden Euro', 5e9],
      ['20', 20],
    ]);
  });
});
