import { articleWeights } from './article-weights.ts';
import { chances, type Network, readNetwork } from './network.ts';
import type { PageFeatures } from './page-features.ts';

const leastChance = 0.3;
const leastText = 200;

let network: Network | undefined;

/** Whether a page is an article, given what the page (`pageFeatures`) and the text found in it (`articleFeatures`) look like. */
export function isArticle(page: PageFeatures, ofText: readonly number[], text: string): boolean {
  if (text.length < leastText || page.isPageOfSite) return false;
  network ??= readNetwork(articleWeights);
  const values = Float32Array.from([...page.values, ...ofText]);
  return (chances(network, [{ values, width: values.length }], 1)[0] ?? 0) > leastChance;
}
