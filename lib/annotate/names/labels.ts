import type { EntityKind } from '../annotations.ts';

/** What the tagger tells apart; products, events and the rest are told apart later. */
export const tags = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type Tag = (typeof tags)[number];

/** The kind of an entity a tag stands for. */
export const kindOfTag: readonly EntityKind[] = ['person', 'organisation', 'place', 'other'];

/** Label 0 is outside; then begin, inside, last and unit of each tag. */
export const labelCount = 1 + 4 * tags.length;
export const outside = 0;
export const begin = (tag: number): number => 1 + 4 * tag;
export const inside = (tag: number): number => 2 + 4 * tag;
export const last = (tag: number): number => 3 + 4 * tag;
export const unit = (tag: number): number => 4 + 4 * tag;
export const tagOf = (label: number): number => (label - 1) >> 2;

const opens = (label: number) => label !== outside && ((label - 1) & 3) < 2;
const continues = (label: number) => label !== outside && (((label - 1) & 3) === 1 || ((label - 1) & 3) === 2);

/** Whether a name may go on, or end, from one label to the next. */
const allowed = (from: number, to: number) =>
  opens(from) ? continues(to) && tagOf(from) === tagOf(to) : !continues(to);

/** Whether a line may begin, or end, with a label. */
export const mayBegin = (label: number): boolean => !continues(label);
export const mayEnd = (label: number): boolean => !opens(label);

/** The allowed steps as flat pairs: from, to, from, to … */
export const steps: Uint8Array = new Uint8Array(
  Array.from({ length: labelCount ** 2 }, (_, i) => [Math.floor(i / labelCount), i % labelCount])
    .filter(([from = 0, to = 0]) => allowed(from, to))
    .flat(),
);
