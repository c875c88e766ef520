import type { Draft } from './draft.ts';
import { unitAfter } from './measures.ts';
import { isGlued, isHyphen, lowerAt, type Reading, setAt, textAt, tokenAt, wordIn } from './reading.ts';

/** How far from a score a word such as "gewann" or "vote" may be. */
const reach = 8;

/** Results of games and votes: "3:2", "6-4", "52 zu 48"; and finishing times: "2:04:23". */
export function readScore(reading: Reading, at: number): Draft | undefined {
  const token = tokenAt(reading, at);
  if (token?.type === 'pair') return readPair(reading, at, token.text);
  if (token?.type !== 'number' || !/^\d{1,3}$/.test(token.text)) return undefined;
  const dash = isHyphen(textAt(reading, at + 1)) && isGlued(reading, at + 1) && isGlued(reading, at + 2);
  const word = dash ? undefined : setAt(reading, 'scoreTo', at + 1);
  const next = dash ? at + 2 : word?.to;
  if (next === undefined) return undefined;
  const other = tokenAt(reading, next);
  if (other?.type !== 'number' || other.line || !/^\d{1,3}$/.test(other.text)) return undefined;
  return dash ? readDashed(reading, at, next) : readSpoken(reading, at, next);
}

function readPair(reading: Reading, at: number, text: string): Draft | undefined {
  const parts = text.split(/[:.,]/).map(Number);
  const unit = unitAfter(reading, {
    from: at,
    to: at + 1,
    value: 0,
    spelled: false,
    scaled: false,
    scale: 1,
    part: false,
    article: false,
  });
  const [a = 0, b = 0, c] = parts;
  if (c !== undefined && text.split(':').length === 3)
    return { from: at, to: unit?.to ?? at + 1, kind: 'duration', value: a * 3600 + b * 60 + c, unit: 'second' };
  if (unit?.value.kind === 'duration' && unit.value.unit !== 'year') {
    const value = unit.value.unit === 'hour' ? a * 3600 + b * 60 : a * 60 + b;
    return { from: at, to: unit.to, kind: 'duration', value, unit: 'second' };
  }
  if (c !== undefined)
    return {
      from: at,
      to: at + 1,
      kind: 'duration',
      value: a * 60 + Number(text.slice(text.indexOf(':') + 1).replace(',', '.')),
      unit: 'second',
    };
  return { from: at, to: at + 1, kind: 'score', value: text };
}

/** "3-2" is a score where it cannot be a range, or where a word of winning or voting is near. */
function readDashed(reading: Reading, at: number, next: number): Draft | undefined {
  const [a, b] = [tokenAt(reading, at)?.value ?? 0, tokenAt(reading, next)?.value ?? 0];
  if (
    isHyphen(textAt(reading, next + 1)) &&
    isGlued(reading, next + 1) &&
    tokenAt(reading, next + 2)?.type === 'number'
  )
    return undefined;
  if (isHyphen(textAt(reading, at - 1)) && isGlued(reading, at)) return undefined;
  const amount = {
    from: next,
    to: next + 1,
    value: b,
    spelled: false,
    scaled: false,
    scale: 1,
    part: false,
    article: false,
  };
  if (
    unitAfter(reading, amount) ||
    lowerAt(reading, next + 1) in reading.lexicon.words.scales ||
    (isGlued(reading, next + 1) && tokenAt(reading, next + 1)?.type !== 'mark')
  )
    return undefined;
  if (/^0\d/.test(textAt(reading, at)) || /^0\d/.test(textAt(reading, next))) return undefined;
  return (a >= b && a < 200 && isShortPair(a, b)) || cueNear(reading, at, next)
    ? { from: at, to: next + 1, kind: 'score', value: `${textAt(reading, at)}-${textAt(reading, next)}` }
    : undefined;
}

/** Descending pairs are scores as long as both sides can be: "737-8" is an aircraft. */
const isShortPair = (a: number, b: number): boolean => a - b < 100;

function readSpoken(reading: Reading, at: number, next: number): Draft | undefined {
  const value = `${textAt(reading, at)}:${textAt(reading, next)}`;
  const always = reading.lexicon.words.scoreTo !== 'to';
  return always || cueNear(reading, at, next) ? { from: at, to: next + 1, kind: 'score', value } : undefined;
}

function cueNear(reading: Reading, from: number, to: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - reach; i--) {
    if (/^[.;!?]$/.test(textAt(reading, i)) || tokenAt(reading, i + 1)?.line) break;
    if (wordIn(reading, 'scoreCues', i)) return true;
  }
  for (let i = to + 1; i < to + 4; i++) {
    if (tokenAt(reading, i)?.line || tokenAt(reading, i)?.type === 'mark') return false;
    if (wordIn(reading, 'scoreCues', i)) return true;
  }
  return false;
}
