import type { Figure } from '../annotate/annotations.ts';
import type { FigureWords } from '../languages/figure-words.ts';
import { sentenceAround } from './sentence.ts';

/** A relation of figures that the text itself states; indices into `Annotations.figures`. */
export interface Stated {
  kind: 'share' | 'change';
  /** The part and the whole, or the value before and after. */
  first: number;
  second: number;
  /** The figure that says the relation: "ein Drittel", "um 26 Prozent"; absent where the text says none. */
  saying?: number;
}

const furthest = 90;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{1,40}/gu) ?? [];
const listOf = (phrases: string): string[] => phrases.split('|');

/** Whether two figures are told in the same unit and have one value each. */
export const comparable = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  a.unit === b.unit &&
  a.currency === b.currency &&
  typeof a.value === 'number' &&
  typeof b.value === 'number';

/** Finds the relations that the words between figures of one sentence state. */
export function findStated(text: string, figures: readonly Figure[], words: FigureWords): Stated[] {
  const sentences = Map.groupBy(figures.keys(), (i) => sentenceOf(text, figures[i]));
  sentences.delete(none);
  return [...sentences.values()].flatMap((inSentence) =>
    inSentence.slice(0, -1).flatMap((a, k): Stated[] => {
      const b = inSentence[k + 1] ?? a;
      const found =
        changeOf(text, figures, a, b, words) ??
        partOf(text, figures, a, b, words) ??
        shareBetween(text, figures, inSentence.slice(k, k + 3), words);
      if (!found) return [];
      const saying = found.saying ?? sayingOf(text, figures, found, inSentence, words);
      return [saying === undefined ? found : { ...found, saying }];
    }),
  );
}

/** Where the sentence of a figure begins; `none` where there is hardly more than the figures ("3 of 17" below a picture). */
function sentenceOf(text: string, figure: Figure | undefined): number {
  const { start, end } = sentenceAround(text, figure ?? { start: 0, end: 0 });
  return end - start < shortestSentence ? none : start;
}
const none = -1;
const shortestSentence = 25;

const between = (text: string, a: Figure, b: Figure): string => text.slice(a.end, b.start);

/** "von 4,76 auf 5,79 Milliarden Euro", "from 3 to 5 percent". */
function changeOf(
  text: string,
  figures: readonly Figure[],
  a: number,
  b: number,
  words: FigureWords,
): Stated | undefined {
  const [from, to] = [figures[a], figures[b]];
  if (!from || !to || !comparable(from, to) || !Number(from.value) || from.kind === 'date') return undefined;
  const link = wordsOf(between(text, from, to));
  const linked = link.some((word) => listOf(words.changeTo).includes(word)) && link.length <= 4;
  const opened = wordsOf(text.slice(Math.max(0, from.start - 40), from.start)).slice(-4);
  if (from.approx === 'vague' || to.approx === 'vague' || opened.some((word) => listOf(words.ranging).includes(word)))
    return undefined;
  if (
    !linked ||
    /[.;,]/.test(between(text, from, to)) ||
    !opened.slice(-3).some((word) => listOf(words.changeFrom).includes(word))
  )
    return undefined;
  return { kind: 'change', first: a, second: b };
}

/** "1,7 Millionen von insgesamt 2,1 Millionen": a number of a larger number of the same things. */
function partOf(
  text: string,
  figures: readonly Figure[],
  a: number,
  b: number,
  words: FigureWords,
): Stated | undefined {
  const [part, whole] = [figures[a], figures[b]];
  if (
    !part ||
    !whole ||
    !comparable(part, whole) ||
    part.kind === 'percent' ||
    !(Number(part.value) < Number(whole.value))
  )
    return undefined;
  const gap = between(text, part, whole);
  const link = wordsOf(gap);
  const opens = listOf(words.ofTotal).some((phrase) => wordsOf(phrase).every((word, i) => link[i] === word));
  const opened = wordsOf(text.slice(Math.max(0, part.start - 30), part.start)).at(-1) ?? '';
  if (!opens || link.length > 4 || /[.;,(]/.test(gap) || listOf(words.changeFrom).includes(opened)) return undefined;
  return { kind: 'share', first: a, second: b };
}

/** "50 Milliarden, etwa ein Drittel der Bewertung von 150 Milliarden": a fraction stands between part and whole. */
function shareBetween(
  text: string,
  figures: readonly Figure[],
  three: readonly number[],
  words: FigureWords,
): Stated | undefined {
  const [a = -1, f = -1, b = -1] = three;
  const [part, fraction, whole] = [figures[a], figures[f], figures[b]];
  if (!part || !fraction || !whole || !comparable(part, whole) || part.kind === 'percent') return undefined;
  if (fraction.kind !== 'fraction' && fraction.kind !== 'percent') return undefined;
  const [before, after] = [between(text, part, fraction), between(text, fraction, whole)];
  if (before.length > furthest || after.length > furthest || !/[,–—(]/.test(before) || /[,;–—]/.test(after))
    return undefined;
  const of = wordsOf(after)[0] ?? '';
  const joined = wordsOf(after).at(-1) ?? '';
  const links = [
    ...listOf(words.genitives),
    ...listOf(words.sizeLinks),
    ...listOf(words.before.more_than ?? ''),
    ...listOf(words.before.about ?? ''),
  ];
  if (!listOf(words.genitives).includes(of) || !(links.includes(joined) || after.trim() === of)) return undefined;
  return { kind: 'share', first: a, second: b, saying: f };
}

/** The percent, fraction or multiple beside two related figures that says how they relate. */
function sayingOf(
  text: string,
  figures: readonly Figure[],
  { kind, first, second }: Stated,
  inSentence: readonly number[],
  words: FigureWords,
): number | undefined {
  const [a, b] = [figures[first], figures[second]];
  if (!a || !b) return undefined;
  const found = inSentence.filter((i) => {
    const figure = figures[i];
    if (!figure || i === first || i === second || typeof figure.value !== 'number') return false;
    if (figure.end < a.start - furthest || figure.start > b.end + furthest) return false;
    return kind === 'change' ? saysChange(text, figure, a, words) : saysShare(text, figure, b, words);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** "um 26 Prozent", "by 26 percent", "verdoppelte". */
function saysChange(text: string, figure: Figure, from: Figure, words: FigureWords): boolean {
  if (figure.kind === 'multiple') return figure.end <= from.start;
  if (figure.kind !== 'percent' || (figure.unit === 'percentage_point' && from.kind !== 'percent')) return false;
  const opened = wordsOf(text.slice(Math.max(0, figure.start - 25), figure.start)).slice(-2);
  return opened.some((word) => listOf(words.changeBy).includes(word));
}

/** "(81 Prozent)", "also 81 Prozent" right after the whole. */
function saysShare(text: string, figure: Figure, whole: Figure, words: FigureWords): boolean {
  if ((figure.kind !== 'percent' || figure.unit !== 'percent') && figure.kind !== 'fraction') return false;
  const gap = figure.start > whole.end ? text.slice(whole.end, figure.start) : 'none';
  const last = gap.split(/[,(–—]/);
  if (last.length !== 2 || (last[0] ?? '').length > 30) return false;
  const link = wordsOf(last[1] ?? '');
  const allowed = new Set([
    ...wordsOf(words.thatIs),
    ...wordsOf(Object.values(words.before).join('|')),
    ...listOf(words.one),
  ]);
  return link.every((word) => allowed.has(word)) && (gap.includes('(') || link.length > 0);
}
