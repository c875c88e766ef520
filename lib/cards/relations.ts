import type { Figure } from '../annotate/annotations.ts';
import type { FigureWords } from '../languages/figure-words.ts';
import { figureNumber } from './figure-value.ts';
import { type Interval, intervalOf } from './precision.ts';
import { comparable, findStated, type Stated } from './stated.ts';

/** How two figures of one article stand to each other, with the working shown. */
export interface Relation {
  /** `share`: one is a part of the other; `change`: one became the other; `beside`: both are told in the same unit. */
  kind: 'share' | 'change' | 'beside';
  /** The ids of the figures' cards, in the order of the working. */
  figures: [string, string];
  /** In the reader's language: "50 Mrd. $ ÷ 150 Mrd. $ = 33,3 %". */
  working: string;
  /** What the article says of it, in its own words: "ein Drittel". */
  stated?: string;
  /** Whether the article's own figure agrees with the working. */
  verdict?: 'holds' | 'roughly' | 'differs';
}

const mostBeside = 3;

/** The relations of each figure, by its index. What the text does not state is only put side by side, never asserted. */
export function findRelations(
  text: string,
  figures: readonly Figure[],
  words: FigureWords | undefined,
  locale: string,
  idOf: (index: number) => string,
): Map<number, Relation[]> {
  const relations = new Map<number, Relation[]>();
  const add = (index: number, relation: Relation) => relations.set(index, [...(relations.get(index) ?? []), relation]);
  for (const stated of words ? findStated(text, figures, words) : []) {
    const relation = work(text, figures, stated, locale, idOf);
    for (const index of new Set([stated.first, stated.second, stated.saying ?? stated.first]))
      if (relation) add(index, relation);
  }
  for (const index of figures.keys()) for (const relation of beside(figures, index, locale, idOf)) add(index, relation);
  return relations;
}

function work(
  text: string,
  figures: readonly Figure[],
  stated: Stated,
  locale: string,
  idOf: (index: number) => string,
): Relation | undefined {
  const [first, second] = [figures[stated.first], figures[stated.second]];
  if (!first || !second) return undefined;
  const saying = stated.saying === undefined ? undefined : figures[stated.saying];
  const surface = (figure: Figure) => text.slice(figure.start, figure.end);
  const verdict = saying && judge(stated.kind, first, second, saying, surface);
  return {
    kind: stated.kind,
    figures: [idOf(stated.first), idOf(stated.second)],
    working:
      stated.kind === 'share' ? shareWorking(first, second, locale) : changeWorking(first, second, saying, locale),
    ...(saying && { stated: surface(saying) }),
    ...(verdict && { verdict }),
  };
}

const percent = (ratio: number, locale: string, signed = false): string =>
  new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: signed ? 'exceptZero' : 'auto',
  }).format(ratio);

function shareWorking(part: Figure, whole: Figure, locale: string): string {
  return `${figureNumber(part, locale)} ÷ ${figureNumber(whole, locale)} = ${percent(Number(part.value) / Number(whole.value), locale)}`;
}

/** A temperature has no nought that a percent could be told of. */
const withoutNought = new Set(['degC', 'degF', 'deg']);

function changeWorking(from: Figure, to: Figure, saying: Figure | undefined, locale: string): string {
  const arrow = `${figureNumber(from, locale)} → ${figureNumber(to, locale)}`;
  const difference = Number((Number(to.value) - Number(from.value)).toPrecision(12));
  const step = figureNumber(
    { ...to, value: difference, ...(to.kind === 'percent' && { unit: 'percentage_point' }) },
    locale,
    true,
  );
  const pointsDo = to.kind === 'percent' && saying?.unit !== 'percent' && saying?.kind !== 'multiple';
  return pointsDo || withoutNought.has(to.unit ?? '')
    ? `${arrow}: ${step}`
    : `${arrow}: ${step} (${percent(difference / Number(from.value), locale, true)})`;
}

/** The least and most that two rounded values leave open for part ÷ whole. */
const quotient = (a: Interval, b: Interval): Interval => ({ low: a.low / b.high, high: a.high / b.low });

/** How far beyond rounding an article may be off before it is said that its figures do not agree. */
const roughly = 0.1;

function judge(
  kind: Stated['kind'],
  first: Figure,
  second: Figure,
  saying: Figure,
  surface: (figure: Figure) => string,
): Relation['verdict'] {
  const [a, b] = [intervalOf(first, surface(first)), intervalOf(second, surface(second))];
  if (a.low <= 0 || b.low <= 0) return undefined;
  if (kind === 'share') return compare(quotient(a, b), sharesSaid(saying));
  if (saying.kind === 'multiple') return compare(quotient(b, a), sharesSaid(saying));
  const said = intervalOf(saying, surface(saying));
  const times = quotient(b, a);
  const relative = compare(ordered((times.low - 1) * 100, (times.high - 1) * 100), said);
  // "um 2 Prozent, von 3 auf 5 Prozent": of percents, points may be meant.
  const points = compare(ordered(b.low - a.high, b.high - a.low), said);
  if (saying.unit === 'percentage_point') return points;
  return first.kind === 'percent' && points === 'holds' ? points : relative;
}

function compare(worked: Interval, said: Interval): Relation['verdict'] {
  if (overlaps(worked, said)) return 'holds';
  const room = Math.max(Math.abs(said.high), Math.abs(worked.high)) * roughly;
  return overlaps({ low: worked.low - room, high: worked.high + room }, said) ? 'roughly' : 'differs';
}

const overlaps = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/** A fraction is told to about a twentieth, a percent to its last digit. */
function sharesSaid(saying: Figure): Interval {
  const value = Number(saying.value) / (saying.kind === 'percent' ? 100 : 1);
  const step = saying.kind === 'percent' ? 0.005 : value * 0.05;
  return { low: value - step, high: value + step };
}

/** The size of a change, falls as rises. */
function ordered(a: number, b: number): Interval {
  if (a < 0 && b > 0) return { low: 0, high: Math.max(-a, b) };
  const [low = 0, high = 0] = [Math.abs(a), Math.abs(b)].sort((x, y) => x - y);
  return { low, high };
}

/** Further apart than this, one figure says nothing about the other. */
const furthestRatio = 100;

/** The figures of the article in the same unit that are nearest in size. */
function beside(
  figures: readonly Figure[],
  index: number,
  locale: string,
  idOf: (index: number) => string,
): Relation[] {
  const figure = figures[index];
  if (!figure || (figure.kind !== 'money' && figure.kind !== 'quantity') || !(Number(figure.value) > 0)) return [];
  const byValue = new Map<unknown, { i: number; other: Figure; ratio: number }>();
  for (const [i, other] of figures.entries()) {
    const ratio = Number(figure.value) / Number(other.value);
    const near = ratio <= furthestRatio && ratio >= 1 / furthestRatio;
    if (comparable(figure, other) && near && other.value !== figure.value && !byValue.has(other.value))
      byValue.set(other.value, { i, other, ratio });
  }
  const nearest = [...byValue.values()].sort((a, b) => Math.abs(Math.log(a.ratio)) - Math.abs(Math.log(b.ratio)));
  return nearest.slice(0, mostBeside).map(({ i, other, ratio }) => {
    const digits = ratio < 10 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 };
    const times = new Intl.NumberFormat(locale, digits).format(ratio);
    return { kind: 'beside', figures: [idOf(index), idOf(i)], working: `${times} × ${figureNumber(other, locale)}` };
  });
}
