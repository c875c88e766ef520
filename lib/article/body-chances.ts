import {
  type BlockFeatures,
  blockFeatureNames,
  blockFeatures,
  frameFeatureNames,
  frameFeatures,
  type PageHints,
} from './block-features.ts';
import { blockWeights } from './block-weights.ts';
import { contextFeatureNames, contextFeatures } from './context-features.ts';
import { chances, type Network, type Rows, readNetwork } from './network.ts';
import type { Place, Segment } from './segment.ts';

export const firstWidth = blockFeatureNames.length + frameFeatureNames.length;
export const secondWidth = firstWidth + contextFeatureNames.length;

const enoughWords = 60;
const commentDoubt = 0.1;

/** Readers' comments are no article, unless there is nothing else. */
export function doubtComments(guess: Float32Array, { words, amongComments }: BlockFeatures): Float32Array {
  let others = 0;
  for (const [i, chance] of guess.entries()) if (!amongComments[i]) others += chance * (words[i] ?? 0);
  if (others < enoughWords) return guess;
  return guess.map((chance, i) => (amongComments[i] ? chance * commentDoubt : chance));
}

/** What the first network looks at: each segment and where it stands. */
export function firstRows(segments: readonly Segment[], places: readonly Place[], features: BlockFeatures): Rows[] {
  return [
    { values: features.rows, width: blockFeatureNames.length },
    { values: frameFeatures(segments, places, features.worths), width: frameFeatureNames.length },
  ];
}

/** What the second network looks at: the same, seen from where the first found the article, and the surroundings. */
export function secondRows(
  segments: readonly Segment[],
  places: readonly Place[],
  features: BlockFeatures,
  guess: Float32Array,
): Rows[] {
  const weights = guess.map((chance, i) => chance * (features.words[i] ?? 0));
  return [
    { values: features.rows, width: blockFeatureNames.length },
    { values: frameFeatures(segments, places, weights), width: frameFeatureNames.length },
    { values: contextFeatures(segments, places, features, guess), width: contextFeatureNames.length },
  ];
}

let networks: [Network, Network] | undefined;

/** The chance of each segment to be body text of the article, and its words. */
export function bodyChances(
  segments: readonly Segment[],
  places: readonly Place[],
  hints: PageHints,
): { chance: Float32Array; words: Float64Array } {
  networks ??= [readNetwork(blockWeights.first), readNetwork(blockWeights.second)];
  const [first, second] = networks;
  const features = blockFeatures(segments, places, hints);
  const guess = doubtComments(chances(first, firstRows(segments, places, features), segments.length), features);
  const rows = secondRows(segments, places, features, guess);
  return { chance: doubtComments(chances(second, rows, segments.length), features), words: features.words };
}
