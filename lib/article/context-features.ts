import { type BlockFeatures, sumUpwards } from './block-features.ts';
import type { Place, Segment } from './segment.ts';

// What a segment's surroundings say once every segment has been looked at by itself.

export const contextFeatureNames: readonly string[] = [
  'guess',
  'before-1',
  'before-2',
  'before-3',
  'behind-1',
  'behind-2',
  'behind-3',
  'make',
  'parent-purity',
  'grandparent-purity',
  'great-grandparent-purity',
  'parent-share',
  'grandparent-share',
  'great-grandparent-share',
  'text-before',
  'text-behind',
  'strong-before',
  'strong-behind',
  'same-parent-before',
  'same-parent-behind',
  'same-grandparent-before',
  'same-grandparent-behind',
  'best-share-of-ancestors',
  'lowest-purity',
];

const strong = 0.7;
const near = (distance: number) => (distance < 0 ? 1 : Math.min(1, Math.log1p(distance) / 4));

/** Describes each segment's surroundings, given a first guess of each segment's chance to be body text. */
export function contextFeatures(
  segments: readonly Segment[],
  places: readonly Place[],
  { words, makes, worths }: BlockFeatures,
  guess: Float32Array,
): Float32Array {
  const width = contextFeatureNames.length;
  const rows = new Float32Array(segments.length * width);
  const g = (i: number) => guess[i] ?? 0;
  const w = (i: number) => words[i] ?? 0;
  const textAt = sumUpwards(segments, places, w);
  const rightAt = sumUpwards(segments, places, (i) => g(i) * w(i));
  const total = rightAt[0] || 1;
  const purity = (place: Place | null | undefined) =>
    place ? (rightAt[place.order] ?? 0) / (textAt[place.order] || 1) : 0;
  const share = (place: Place | null | undefined) => (place ? (rightAt[place.order] ?? 0) / total : 1);
  const makeGuess = makes.members.map((members) => {
    const weight = members.reduce((sum, i) => sum + w(i), 0);
    return members.reduce((sum, i) => sum + g(i) * w(i), 0) / (weight || 1);
  });
  const strongBefore = new Int32Array(segments.length).fill(-1);
  const strongBehind = new Int32Array(segments.length).fill(-1);
  let last = -1;
  for (let i = 0; i < segments.length; i++) {
    strongBefore[i] = last;
    if (g(i) > strong && (worths[i] ?? 0) > 0) last = i;
  }
  last = -1;
  for (let i = segments.length - 1; i >= 0; i--) {
    strongBehind[i] = last;
    if (g(i) > strong && (worths[i] ?? 0) > 0) last = i;
  }
  let before = 0;
  for (const [i, { place }] of segments.entries()) {
    const parent = place.parent;
    const grand = parent?.parent;
    const great = grand?.parent;
    const [previous, next] = [strongBefore[i] ?? -1, strongBehind[i] ?? -1];
    const other = (at: number) => segments[at]?.place.parent;
    let bestShare = 0;
    let lowest = 1;
    for (let p: Place | null = parent; p; p = p.parent) {
      if (share(p) > 0.5) break;
      bestShare = Math.max(bestShare, share(p));
      if ((textAt[p.order] ?? 0) > 12) lowest = Math.min(lowest, purity(p));
    }
    const sameParent = (at: number) => (at >= 0 && other(at) === parent ? 1 : 0);
    const sameGrand = (at: number) => (at >= 0 && other(at)?.parent === grand ? 1 : 0);
    rows.set(
      [
        g(i),
        g(i - 1),
        g(i - 2),
        g(i - 3),
        g(i + 1),
        g(i + 2),
        g(i + 3),
        makeGuess[makes.of[i] ?? 0] ?? 0,
        purity(parent),
        purity(grand),
        purity(great),
        share(parent),
        share(grand),
        share(great),
        before / total,
        1 - (before + g(i) * w(i)) / total,
        near(previous < 0 ? -1 : i - previous),
        near(next < 0 ? -1 : next - i),
        sameParent(previous),
        sameParent(next),
        sameGrand(previous),
        sameGrand(next),
        bestShare,
        lowest,
      ],
      i * width,
    );
    before += g(i) * w(i);
  }
  return rows;
}
