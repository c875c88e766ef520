import { describe, expect, it } from 'vitest';
import type { Selector } from '../../../lib/anchoring/index.ts';
import { textFragmentUrl } from '../../../lib/anchoring/text-fragment.ts';

const url = 'https://zeitung.example/faehre';
const quote = (exact: string, prefix = '', suffix = ''): Selector[] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
];

describe('a link to a passage', () => {
  it('names a sentence whole, with the signs of the fragment itself written out', () => {
    expect(textFragmentUrl(`${url}#oben`, quote('Der Rad-Weg, so heißt es, wird im Herbst gebaut.'))).toBe(
      `${url}#:~:text=Der%20Rad%2DWeg%2C%20so%20hei%C3%9Ft%20es%2C%20wird%20im%20Herbst%20gebaut.`,
    );
  });
  it('names a few words with what stands around them in the same block', () => {
    expect(textFragmentUrl(url, quote('zwölf Schiffe', 'Vorspann\nDie Reederei kauft ', ' im Frühjahr.\nEnde'))).toBe(
      `${url}#:~:text=Die%20Reederei%20kauft-,zw%C3%B6lf%20Schiffe,-im%20Fr%C3%BChjahr.`,
    );
  });
  it('names a passage over several blocks by its first and last words', () => {
    const words = Array.from({ length: 30 }, (_, n) => `wort${n}`);
    const link = textFragmentUrl(url, quote(`${words.join(' ')}\nund noch ein letzter kurzer Satz hier`));
    expect(link).toBe(`${url}#:~:text=wort0%20wort1%20wort2%20wort3%20wort4,ein%20letzter%20kurzer%20Satz%20hier`);
  });
  it('is the page’s own address where there is no quote', () => {
    expect(textFragmentUrl(`${url}#x`, [])).toBe(url);
  });
});
