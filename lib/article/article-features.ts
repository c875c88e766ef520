import type { Chosen } from './choose.ts';
import type { Segment } from './segment.ts';

// What the found text says about whether the page is an article.

const yes = (condition: unknown) => (condition ? 1 : 0);

/** Describes the chosen text in numbers. */
export function articleFeatures(
  segments: readonly Segment[],
  chosen: readonly Chosen[],
  known: { date: boolean; byline: boolean; chance: number },
): number[] {
  const words = ({ text }: Segment) => text.length / 6;
  const body = chosen.filter(({ kind }) => kind !== 'headline' && kind !== 'caption' && kind !== 'credit');
  const sum = (list: readonly Segment[], value: (segment: Segment) => number) =>
    list.reduce((total, segment) => total + value(segment), 0);
  const bodySegments = body.map(({ segment }) => segment);
  const length = sum(bodySegments, words);
  const share = (kind: string) => body.filter((one) => one.kind === kind).length / (body.length || 1);
  const paragraphs = body.filter(({ kind }) => kind === 'paragraph').length;
  return [
    Math.min(1.2, Math.log1p(length) / 7),
    length / (sum(segments, words) || 1),
    Math.min(1.2, Math.log1p(paragraphs) / 4),
    Math.min(1.5, length / (body.length || 1) / 50),
    sum(bodySegments, ({ linked }) => linked / 6) / (length || 1),
    share('heading'),
    share('list-item'),
    bodySegments.filter(({ text }) => text.length < 50).length / (body.length || 1),
    yes(chosen.some(({ kind }) => kind === 'headline')),
    yes(known.date),
    yes(known.byline),
    Math.min(1, chosen.filter(({ kind }) => kind === 'caption').length / 4),
    known.chance,
  ];
}
