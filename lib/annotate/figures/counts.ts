import type { Measure } from './measures.ts';
import { isGlued, nounAfter, type Reading, startsNoun, startsSentence, tokenAt, wordIn } from './reading.ts';

/** Whether a number without a unit counts something, rather than naming or numbering it. */
export function isCounted(reading: Reading, measure: Measure): boolean {
  const { amount, from, to } = measure;
  if (amount.article || amount.part) return false;
  const token = tokenAt(reading, from);
  if (!token) return false;
  if (amount.spelled) return isSpelledCount(reading, measure);
  const before = tokenAt(reading, from - 1);
  if (before && isGlued(reading, from) && before.type === 'mark' && /[/#@&*_]/.test(before.text)) return false;
  return !(
    tokenAt(reading, to)?.type === 'mark' &&
    isGlued(reading, to) &&
    /[/_]/.test(tokenAt(reading, to)?.text ?? '') &&
    tokenAt(reading, to + 1)?.type !== 'word'
  );
}

/** "Acht", "Elf" and "the One" are nouns; a small number in words stands before what it counts or after a preposition. */
function isSpelledCount(reading: Reading, { amount, from, to }: Measure): boolean {
  const token = tokenAt(reading, from);
  if (amount.scaled || amount.value > 12 || amount.value === 0) return true;
  if (token?.capital && !startsSentence(reading, from)) return false;
  if (wordIn(reading, 'one', from))
    return amount.value === 1 && alone(reading, to) && !reading.lexicon.words.capitalNouns;
  return nounAfter(reading, to) || startsNoun(reading, to) || tokenAt(reading, to)?.type !== 'number';
}

const alone = (reading: Reading, at: number): boolean => {
  const token = tokenAt(reading, at);
  return !token || token.line;
};
