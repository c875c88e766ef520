import { describe, expect, it } from 'vitest';
import { quotationText } from '../../../lib/notebook/quotation.ts';

const selectors = [{ type: 'TextQuoteSelector' as const, exact: 'Die Fähre bleibt im Hafen.', prefix: '', suffix: '' }];
const inMarks = (text: string) => `„${text}“`;

describe('a quotation to paste', () => {
  it('says who wrote it, in what, where and when, and links to the passage', () => {
    const source = {
      url: 'https://zeitung.example/faehre',
      title: 'Stille an der Mole',
      byline: ['Henrike Sollmann', 'Ole Brammer'],
      publisher: 'Nordbote',
      publishedTime: '2026-09-03T06:15:00+02:00',
    };
    expect(
      quotationText({ quote: ' Die Fähre bleibt im Hafen. ', selectors }, source, 'de', inMarks).split('\n'),
    ).toEqual([
      '„Die Fähre bleibt im Hafen.“',
      'Henrike Sollmann, Ole Brammer: Stille an der Mole, Nordbote, 3. September 2026',
      'https://zeitung.example/faehre#:~:text=Die%20F%C3%A4hre%20bleibt%20im%20Hafen.',
    ]);
  });
  it('leaves out what the page does not say, and a date that is none', () => {
    const source = { url: 'https://a.example/', title: 'Ohne Namen', byline: [], publishedTime: 'gestern' };
    expect(quotationText({ quote: 'Kurz.', selectors: [] }, source, 'en', inMarks)).toBe(
      '„Kurz.“\nOhne Namen\nhttps://a.example/',
    );
  });
});
