// Trains the two networks that tell articles from other pages: node tools/train-article-kind.ts [--data ../shared/corpora/articles] [--whole]
// The scout's looks at the page from outside, the reader's also at the text found. One site in three is held out and scored, unless --whole.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articleFeatures } from '../lib/article/article-features.ts';
import { findByline } from '../lib/article/byline.ts';
import { chooseSegments } from '../lib/article/choose.ts';
import { findDates } from '../lib/article/dates.ts';
import { chances, type Network, type Rows } from '../lib/article/network.ts';
import { pageHints, readPageData } from '../lib/article/page-data.ts';
import { type PageFeatures, pageFeatures } from '../lib/article/page-features.ts';
import { segment } from '../lib/article/segment.ts';
import { surroundings } from '../lib/article/surroundings.ts';
import { learn, packed } from './train-article/learn.ts';
import { documentOf, isHeldOut, type Page, readPages } from './train-article/pages.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/corpora/articles' },
    out: { type: 'string', default: path.join(import.meta.dirname, '../lib/article') },
    whole: { type: 'boolean', default: false },
  },
});

interface Sample {
  page: Page;
  ofPage: PageFeatures;
  ofText: number[];
}

function sampleOf(page: Page): Sample | null {
  const document = documentOf(options.data, page);
  if (!document.body) return null;
  const data = readPageData(document, page.url);
  const { segments, places } = segment(document.body);
  const { chosen, chance } = chooseSegments(segments, places, pageHints(data), data.title.heading);
  const around = surroundings(segments, chosen);
  const date = findDates(document, data, page.url, around).publishedTime !== undefined;
  const byline = findByline(document, data, page.url, around).byline.length > 0;
  return {
    page,
    ofPage: pageFeatures(document, page.url),
    ofText: articleFeatures(segments, chosen, { date, byline, chance }),
  };
}

const isGood = ({ page }: Sample) => page.kind === 'article';
const isNews = ({ page }: Sample) => page.corpus === 'fundus' || page.corpus === 'frontpages';
const rowsOf = (list: readonly (readonly number[])[], width: number): Rows => ({
  values: Float32Array.from(list.flat()),
  width,
});

function train(list: readonly Sample[], rows: Rows, hidden: number, epochs: number): Network {
  const labels = Int8Array.from(list, (sample) => Number(isGood(sample)));
  const weights = Float64Array.from(list, (sample) => (isNews(sample) ? 1.5 : 1));
  return learn([{ parts: [rows], labels, weights }], rows.width, { hidden, epochs, nets: hidden ? 4 : 1 });
}

function report(name: string, list: readonly Sample[], chance: Float32Array, least: number) {
  const said = list.map(({ ofPage }, i) => !ofPage.isPageOfSite && (chance[i] ?? 0) > least);
  const share = (which: (sample: Sample) => boolean, answer: boolean) => {
    const some = list.map((sample, i) => ({ sample, said: said[i] })).filter(({ sample }) => which(sample));
    return some.filter((one) => one.said === answer).length / some.length;
  };
  console.log(name, {
    articlesFound: share(isGood, true),
    othersRefused: share((sample) => !isGood(sample), false),
    frontPagesRefused: share(({ page }) => page.corpus === 'frontpages', false),
  });
}

const samples = readPages(options.data)
  .filter(({ kind }) => kind !== 'page')
  .map(sampleOf)
  .filter((sample) => sample !== null);
const training = options.whole ? samples : samples.filter(({ page }) => !isHeldOut(page));
const tests = samples.filter(({ page }) => isHeldOut(page));
console.log(`${training.length} pages trained on; ${options.whole ? 'seen before' : 'held out'}: ${tests.length}`);

const plans = [
  { name: 'page', hidden: 0, epochs: 300, least: 0.1, row: (s: Sample) => s.ofPage.values },
  {
    name: 'article',
    hidden: 6,
    epochs: 300,
    least: 0.3,
    row: (s: Sample) => [...s.ofPage.values, ...s.ofText],
  },
];
for (const { name, hidden, epochs, least, row } of plans) {
  const width = training[0] ? row(training[0]).length : 0;
  const network = train(training, rowsOf(training.map(row), width), hidden, epochs);
  report(name, tests, chances(network, [rowsOf(tests.map(row), width)], tests.length), least);
  writeFileSync(
    path.join(options.out, `${name}-weights.ts`),
    `// Written by tools/train-article-kind.ts. See there.
import type { PackedNetwork } from './network.ts';

export const ${name}Weights: PackedNetwork = ${JSON.stringify(packed(network), null, 2)};
`,
  );
}
