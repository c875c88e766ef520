import { chances, type Network, readNetwork } from './network.ts';
import { pageFeatures } from './page-features.ts';
import { pageWeights } from './page-weights.ts';

/** The scout would rather ask once too often: the reader looks again, with the text before it. */
const leastChance = 0.1;

let network: Network | undefined;

/** The cheap answer for the scout: does this page look like an article? */
export function looksLikeArticle(document: Document, url: string): boolean {
  const { values, isPageOfSite } = pageFeatures(document, url);
  if (isPageOfSite) return false;
  network ??= readNetwork(pageWeights);
  const rows = { values: Float32Array.from(values), width: values.length };
  return (chances(network, [rows], 1)[0] ?? 0) > leastChance;
}
