import { articleFeatureNames } from './article-features.ts';
import { articleWeights } from './article-weights.ts';
import { isPageOfSite } from './looks-like-article.ts';
import { chances, type Network, readNetwork } from './network.ts';
import { pageFeatureNames } from './page-features.ts';

export const articleWidth = pageFeatureNames.length + articleFeatureNames.length;
const leastChance = 0.3;
const leastText = 200;

let network: Network | undefined;

/** Whether a page is an article, given what the page (`pageFeatures`) and the text found in it (`articleFeatures`) look like. */
export function isArticle(ofPage: readonly number[], ofText: readonly number[], text: string): boolean {
  if (text.length < leastText || isPageOfSite(ofPage)) return false;
  network ??= readNetwork(articleWeights);
  const rows = { values: Float32Array.from([...ofPage, ...ofText]), width: articleWidth };
  return (chances(network, [rows], 1)[0] ?? 0) > leastChance;
}
