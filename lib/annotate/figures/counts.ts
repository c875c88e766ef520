import type { Measure } from './measures.ts';
import { phraseBefore } from './phrases.ts';
import { isGlued, nounAfter, type Reading, startsNoun, startsSentence, textAt, tokenAt } from './reading.ts';

/** Whether a number without a unit counts something, rather than naming or numbering it. */
export function isCounted(reading: Reading, measure: Measure): boolean {
  const { amount, from, to } = measure;
  if (amount.article || amount.part) return false;
  const token = tokenAt(reading, from);
  if (!token) return false;
  if (amount.spelled) return isSpelledCount(reading, measure);
  // "4G", "25R": letters that are no unit make a code of it.
  if (isGlued(reading, to) && (tokenAt(reading, to)?.type === 'word' || tokenAt(reading, to)?.type === 'number'))
    return false;
  if (/^0\d/.test(token.text)) return false;
  // Where thousands are set apart by commas, a long row of digits with nothing to count is a code.
  if (/^\d{5,}$/.test(token.text) && !reading.lexicon.words.capitalNouns && !nounAfter(reading, to)) return false;
  const before = tokenAt(reading, from - 1);
  // "787-9", "P5+1": what a hyphen or plus joins to a number and is no range is a code.
  if (joinsNumber(reading, to) && tokenAt(reading, to + 1)?.type === 'number') return false;
  if (joinsNumber(reading, from - 1) && tokenAt(reading, from - 2)?.type === 'number') return false;
  if (before && isGlued(reading, from) && before.type === 'mark' && /[/#@&*_]/.test(before.text)) return false;
  return !(
    tokenAt(reading, to)?.type === 'mark' &&
    isGlued(reading, to) &&
    /[/_]/.test(tokenAt(reading, to)?.text ?? '') &&
    tokenAt(reading, to + 1)?.type !== 'word'
  );
}

const joinsNumber = (reading: Reading, at: number): boolean =>
  /^[-–+]$/.test(textAt(reading, at)) && isGlued(reading, at) && isGlued(reading, at + 1);

/** "Acht", "Elf" and "the One" are nouns; a small number in words stands before what it counts or after a preposition. */
function isSpelledCount(reading: Reading, { amount, from, to }: Measure): boolean {
  const token = tokenAt(reading, from);
  if (amount.scaled || amount.value > 12) return true;
  if (token?.capital && !startsSentence(reading, from)) return false;
  // "one of them" and "another one" count nothing, "at least one" does.
  if (amount.value === 1) return phraseBefore(reading.lexicon.before, reading.tokens, from) !== undefined;
  if (amount.value === 0) return nounAfter(reading, to);
  return nounAfter(reading, to) || startsNoun(reading, to) || tokenAt(reading, to)?.type !== 'number';
}
