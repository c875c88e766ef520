import type { Amount } from './amounts.ts';
import type { Meaning } from './lexicon.ts';
import { type Measure, readMeasure } from './measures.ts';
import { phraseAt } from './phrases.ts';
import { isGlued, isHyphen, lowerAt, type Reading, setAt, setBefore, textAt, tokenAt, wordIn } from './reading.ts';

/** Two measures read as the ends of one figure. */
export interface Range {
  from: number;
  to: number;
  low: number;
  high: number;
  amount: Amount;
  meaning: Meaning | undefined;
}

/** How far back a verb of change makes "from 3 to 5" two figures. */
const verbReach = 9;

/** Reads on from a measure to the other end of a range, if there is one: "550 bis 600", "zwischen 3 und 5 Prozent", "$5-10 million". */
export function readRange(reading: Reading, low: Measure): Range | undefined {
  if (tokenAt(reading, low.to)?.line || low.amount.article) return undefined;
  const between = setBefore(reading, 'range-between', low.from) !== undefined;
  const hanging =
    isHyphen(textAt(reading, low.to)) && isGlued(reading, low.to) && !isGlued(reading, low.to + 1) ? 1 : 0;
  const to = setAt(reading, 'range-to', low.to + hanging);
  const or = setAt(reading, 'range-or', low.to + hanging);
  const link = between ? (setAt(reading, 'range-pair', low.to + hanging) ?? to) : (to ?? or);
  if (!link || tokenAt(reading, link.to)?.line) return undefined;
  const high = readMeasure(reading, afterExactness(reading, link.to));
  if (!high || high.amount.article || high.amount.word || tokenAt(reading, high.from)?.line) return undefined;
  const dash = isHyphen(textAt(reading, link.from)) || textAt(reading, link.from) === '—';
  if (!dash && link === to && isChange(reading, low.from)) return undefined;
  const ends = inOneUnit(low, high);
  // "in the quarter to $254 million"
  if (!ends || ends.low >= ends.high || (low.amount.part && !low.meaning && high.meaning?.kind === 'money'))
    return undefined;
  if (link === or && !(ends.high <= 2 * ends.low && !low.meaning)) return undefined;
  return { from: low.from, to: high.to, ...ends, amount: high.amount, meaning: high.meaning ?? low.meaning };
}

/** "2 - ~7", "zwischen 2 l und etwa 7 l". */
function afterExactness(reading: Reading, at: number): number {
  const said = phraseAt(reading.lexicon.before, reading.tokens, at);
  return said && said.value !== 'less_than' ? said.to : at;
}

/** "stieg von 3 bis auf 5", "rose from 3 to 5": two figures, not one. */
function isChange(reading: Reading, from: number): boolean {
  const start = wordIn(reading, 'range-from', from - 1) ? from - 1 : from;
  for (let i = start - 1; i >= 0 && i > start - verbReach; i--) {
    if (/^[.;:!?]$/.test(textAt(reading, i))) return false;
    if (wordIn(reading, 'change', i)) return !/^(?:up|down)$/.test(lowerAt(reading, i)) || i >= start - 2;
  }
  return false;
}

/** The two values in one unit; the unit and the scale said once count for both. */
function inOneUnit(low: Measure, high: Measure): { low: number; high: number } | undefined {
  const [a, b] = [low.meaning, high.meaning];
  if (a && b && (a.kind !== b.kind || a.unit !== b.unit || (a.currency !== b.currency && !a.factor && !b.factor)))
    return undefined;
  if (a && !b && a.kind !== 'money') return undefined;
  if (a && !b && low.amount.to !== low.to) return undefined;
  const shares =
    high.amount.scaled && !low.amount.scaled && low.value < high.value / high.amount.scale && high.amount.scale > 12;
  return { low: shares ? low.value * high.amount.scale : low.value, high: high.value };
}
