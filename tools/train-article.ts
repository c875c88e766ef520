// Trains the two networks that find an article's body: node tools/train-article.ts [--data ../shared/corpora/articles] [--whole]
// One site in three is held out and scored; --whole trains on every page, which is what is shipped once that score is known.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BlockFeatures, blockFeatures } from '../lib/article/block-features.ts';
import { doubtComments, firstRows, firstWidth, secondRows, secondWidth } from '../lib/article/body-chances.ts';
import { chances, type Network } from '../lib/article/network.ts';
import { pageHints, readPageData } from '../lib/article/page-data.ts';
import { type Place, type Segment, segment } from '../lib/article/segment.ts';
import { threshold } from '../lib/article/threshold.ts';
import { labelsOf } from './train-article/labels.ts';
import { learn, packed } from './train-article/learn.ts';
import { documentOf, isHeldOut, type Page, readPages } from './train-article/pages.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/corpora/articles' },
    out: { type: 'string', default: path.join(import.meta.dirname, '../lib/article/block-weights.ts') },
    whole: { type: 'boolean', default: false },
  },
});
const firstSettings = { hidden: 8, epochs: 6, nets: 3 };
const secondSettings = { hidden: 12, epochs: 8, nets: 3 };
const folds = 3;
/** News weighs more than guides and shops' blogs. */
const pageWeight: Record<string, number> = { fundus: 2, trafilatura: 1.5 };

interface Sample {
  page: Page;
  segments: Segment[];
  places: Place[];
  features: BlockFeatures;
  labels: Int8Array;
  weights: Float64Array;
}

/** A segment weighs by its words, and each page about the same. */
function weightsOf(page: Page, labels: Int8Array, words: Float64Array): Float64Array {
  const own = pageWeight[page.corpus] ?? 1;
  const raw = words.map((count) => Math.sqrt(count) + 1);
  if (!page.gold.body?.trim()) return raw.map((weight) => own * Math.min(1, weight / 20));
  const right = raw.reduce((sum, weight, i) => sum + (labels[i] === 1 ? weight : 0), 0);
  return raw.map((weight) => own * Math.min(5, (60 * weight) / Math.max(20, right)));
}

function sampleOf(page: Page): Sample | null {
  if (!page.gold.body?.trim() && !page.gold.with) return null;
  const document = documentOf(options.data, page);
  if (!document.body) return null;
  const { segments, places } = segment(document.body);
  const features = blockFeatures(segments, places, pageHints(readPageData(document, page.url)));
  const labels = labelsOf(
    segments.map(({ text }) => text),
    page.gold,
    page.corpus,
  );
  return { page, segments, places, features, labels, weights: weightsOf(page, labels, features.words) };
}

const guessOf = (first: Network, { segments, places, features }: Sample) =>
  doubtComments(chances(first, firstRows(segments, places, features), segments.length), features);

const firstExamples = ({ segments, places, features, labels, weights }: Sample) => ({
  parts: firstRows(segments, places, features),
  labels,
  weights,
});

const secondExamples = ({ segments, places, features, labels, weights }: Sample, guess: Float32Array) => ({
  parts: secondRows(segments, places, features, guess),
  labels,
  weights,
});

/** The second network learns from guesses about pages that the first had not seen. */
function train(samples: readonly Sample[]): [Network, Network] {
  const learnFirst = (some: readonly Sample[]) => learn(some.map(firstExamples), firstWidth, firstSettings);
  const second = Array.from({ length: folds }, (_, fold) => {
    const seen = learnFirst(samples.filter((_, i) => i % folds !== fold));
    return samples.filter((_, i) => i % folds === fold).map((one) => secondExamples(one, guessOf(seen, one)));
  });
  return [learnFirst(samples), learn(second.flat(), secondWidth, secondSettings)];
}

/** Precision and recall by words, over segments whose label is known. */
function score([first, second]: [Network, Network], samples: readonly Sample[]) {
  let [right, extra, missed] = [0, 0, 0];
  for (const sample of samples) {
    const { segments, places, features, labels } = sample;
    const rows = secondRows(segments, places, features, guessOf(first, sample));
    const chance = doubtComments(chances(second, rows, segments.length), features);
    const least = threshold(chance, features.words);
    const all = features.words.reduce((sum, words, i) => sum + (labels[i] === 1 ? words : 0), 1);
    for (const [i, label] of labels.entries()) {
      const share = (features.words[i] ?? 0) / all;
      const taken = (chance[i] ?? 0) >= least;
      if (label === 1 && taken) right += share;
      else if (label === 1) missed += share;
      else if (label === 0 && taken) extra += share;
    }
  }
  return { precision: right / (right + extra), recall: right / (right + missed) };
}

const samples = readPages(options.data)
  .filter(({ kind }) => kind === 'article' || kind === 'page')
  .map(sampleOf)
  .filter((sample) => sample !== null);
const training = options.whole ? samples : samples.filter(({ page }) => !isHeldOut(page));
const tests = samples.filter(({ page }) => isHeldOut(page) && page.gold.body?.trim());
const networks = train(training);
console.log(`${training.length} pages trained on; ${options.whole ? 'seen before' : 'held out'}: ${tests.length}`);
console.log(score(networks, tests));
const [first, second] = networks.map(packed);
writeFileSync(
  options.out,
  `// Written by tools/train-article.ts: what finds an article's body. See there.
import type { PackedNetwork } from './network.ts';

export const blockWeights: Record<'first' | 'second', PackedNetwork> = ${JSON.stringify({ first, second }, null, 2)};
`,
);
