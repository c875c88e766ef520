import type { Draft } from './draft.ts';
import { lowerAt, nounAfter, type Reading, textAt, tokenAt, wordIn } from './reading.ts';

/** How many tokens back, in the same paragraph, a currency may have been said. */
const reach = 80;

/** Gives a currency said once to the bare millions after it: "500 Milliarden Dollar … 100 Milliarden". */
export function carryCurrency(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const sterling = drafts.some(({ kind, currency }) => kind === 'money' && currency === 'GBP');
  let last: { at: number; currency: string | undefined } | undefined;
  return drafts.map((draft) => {
    if (draft.kind === 'money') last = { at: draft.to, currency: draft.currency };
    if (sterling && draft.unit === 'lb' && !weighs(reading, draft)) return inPounds(draft);
    const carries =
      last?.currency && draft.kind === 'count' && isScaled(reading, draft) && draft.from - last.at < reach;
    if (!carries || !last || newParagraph(reading, last.at, draft.from) || counts(reading, draft)) return draft;
    return { ...draft, kind: 'money', currency: last.currency };
  });
}

const inPounds = ({ unit: _, ...draft }: Draft): Draft => ({ ...draft, kind: 'money', currency: 'GBP' });

/** "ten pounds of flour", "a 20-pound hammer" */
const weighs = (reading: Reading, { to }: Draft): boolean =>
  wordIn(reading, 'ofWords', to) ||
  textAt(reading, to - 2) === '-' ||
  lowerAt(reading, to - 1) === 'lb' ||
  lowerAt(reading, to - 1) === 'lbs';

/** The figure ends in millions or more. */
function isScaled(reading: Reading, { to }: Draft): boolean {
  const last = textAt(reading, to - 1) === '.' ? to - 2 : to - 1;
  return (
    (reading.lexicon.words.scales[lowerAt(reading, last)] ??
      reading.lexicon.words.attachedScales[lowerAt(reading, last)] ??
      0) >= 1e6
  );
}

function newParagraph(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (tokenAt(reading, i)?.line) return true;
  return false;
}

/** A noun follows: these are millions of something. */
const counts = (reading: Reading, { to }: Draft): boolean =>
  nounAfter(reading, to) || (wordIn(reading, 'ofWords', to) && nounAfter(reading, to + 1));
