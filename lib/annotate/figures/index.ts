import type { FigureWords } from '../../languages/figure-words.ts';
import type { Figure } from '../annotations.ts';
import { addAbout } from './about.ts';
import { readAge } from './ages.ts';
import { shareUnits } from './changes.ts';
import { readClock } from './clock.ts';
import { carryCurrency } from './currency.ts';
import { readDecade, readDigitDate, readNamedDate, readQuarter, readYears } from './dates.ts';
import type { Draft, ReadFigure } from './draft.ts';
import { exactnessOf } from './exactness.ts';
import { readFraction } from './fractions.ts';
import { lexiconOf } from './lexicon.ts';
import { readMeasured } from './measured.ts';
import { readMultiple } from './multiples.ts';
import { skipNumbered } from './numbered.ts';
import { readOrdinal } from './ordinals.ts';
import { makeReadable } from './readable.ts';
import type { Reading } from './reading.ts';
import { readScore } from './scores.ts';
import { tokenise } from './tokens.ts';
import { readVague } from './vague.ts';

/** The kinds of figure, in the order in which they are asked: what says more of a number comes first. */
const readers: readonly ReadFigure[] = [
  readDigitDate,
  readClock,
  readNamedDate,
  readQuarter,
  readVague,
  readDecade,
  readScore,
  readAge,
  readMultiple,
  readFraction,
  readYears,
  readOrdinal,
  readMeasured,
];

/** Finds the figures of a text, in reading order and without overlaps. `published` (ISO 8601) is what relative dates refer to. */
export function findFigures(text: string, words: FigureWords, published?: string): Figure[] {
  const readable = makeReadable(text);
  const tokens = tokenise(readable.text, words.decimal);
  const reading: Reading = { text: readable.text, tokens, lexicon: lexiconOf(words), published };
  const drafts = addAbout(reading, carryCurrency(reading, shareUnits(reading, readDrafts(reading))));
  return drafts.map(({ from, to, ...figure }) => ({
    start: readable.original(tokens[from]?.start ?? 0),
    end: readable.original(tokens[to - 1]?.end ?? 0),
    ...figure,
  }));
}

function readDrafts(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const skipped = skipNumbered(reading, at);
    const draft = skipped === undefined ? readAt(reading, at) : undefined;
    if (draft) {
      const approx = draft.approx ?? exactnessOf(reading, draft);
      drafts.push(approx ? { ...draft, approx } : draft);
    }
    at = skipped ?? draft?.to ?? at + 1;
  }
  return drafts;
}

function readAt(reading: Reading, at: number): Draft | undefined {
  for (const read of readers) {
    const draft = read(reading, at);
    if (draft) return draft;
  }
  return undefined;
}
