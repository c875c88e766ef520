import type { Draft } from './draft.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { type Reading, setAt, setBefore, tokenAt } from './reading.ts';

/** "von 3 auf 5 Prozent", "from 40 to 60 million euros": the unit said after the second number is that of the first as well. */
export function shareUnits(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    const bare = (draft.kind === 'count' || draft.kind === 'quantity') && !draft.unit;
    if (!next || !bare || !isChange(reading, draft, next)) return draft;
    const { kind, unit, currency } = next;
    if (kind !== 'percent' && kind !== 'money' && kind !== 'quantity' && kind !== 'count') return draft;
    return { ...draft, kind, ...scaled(reading, draft, next), ...(unit && { unit }), ...(currency && { currency }) };
  });
}

/** Nothing but "auf" or "to", and words of exactness, stands between them, and "von" or "from" before them. */
function isChange(reading: Reading, from: Draft, to: Draft): boolean {
  const link = setAt(reading, 'changeTo', from.to);
  const end = link && (phraseAt(reading.lexicon.before, reading.tokens, link.to)?.to ?? link.to);
  if (end !== to.from) return false;
  const start = phraseBefore(reading.lexicon.before, reading.tokens, from.from)?.from ?? from.from;
  return setBefore(reading, 'changeFrom', start) !== undefined;
}

function scaled(reading: Reading, from: Draft, to: Draft): { value?: number | string } {
  if (typeof from.value !== 'number' || typeof to.value !== 'number') return {};
  const bare = from.to - from.from === 1 && from.value < 1000;
  // What the scale word or the cents make of the second number they make of the first.
  const numeral = tokenAt(reading, to.from)?.value;
  const scale = numeral ? to.value / numeral : 1;
  return { value: bare ? Number((from.value * scale).toPrecision(15)) : from.value };
}
