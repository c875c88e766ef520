import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../lib/cards/sentence.ts';

const sentenceOf = (text: string, word: string) => {
  const start = text.indexOf(word);
  const found = sentenceAround(text, { start, end: start + word.length });
  return text.slice(found.start, found.end);
};

describe('the sentence around a mention', () => {
  it('ends at a full stop before a capital', () => {
    expect(sentenceOf('Es regnete. Ada Brandt kam. Sie ging.', 'Brandt')).toBe('Ada Brandt kam.');
  });
  it('does not end at a date, a title or an abbreviation', () => {
    const text = 'Am 28. Juni kam Dr. Ada Brandt mit Hrn. Weber z. B. aus Kiel. Dann ging sie.';
    expect(sentenceOf(text, 'Brandt')).toBe('Am 28. Juni kam Dr. Ada Brandt mit Hrn. Weber z. B. aus Kiel.');
  });
  it('does not leave its paragraph', () => {
    expect(sentenceOf('Überschrift ohne Punkt\n\nAda Brandt kam', 'Brandt')).toBe('Ada Brandt kam');
  });
  it('takes a closing quotation mark along', () => {
    expect(sentenceOf('„Das war es.“ Brandt schwieg.', 'Brandt')).toBe('Brandt schwieg.');
  });
  it('always holds the mention', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.nat(300), fc.nat(40), (text, at, length) => {
        const start = Math.min(at, text.length);
        const end = Math.min(start + length, text.length);
        const found = sentenceAround(text, { start, end });
        expect(found.start).toBeLessThanOrEqual(start);
        expect(found.end).toBeGreaterThanOrEqual(end);
      }),
    );
  });
});
