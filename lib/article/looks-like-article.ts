import { chances, type Network, readNetwork } from './network.ts';
import { type PageFeature, pageFeatureNames, pageFeatures } from './page-features.ts';
import { pageWeights } from './page-weights.ts';

/** The scout would rather ask once too often: the reader looks again, with the text before it. */
const leastChance = 0.1;

/** Reads one of the features by its name. */
export const featureOf = (features: readonly number[], name: PageFeature): number =>
  features[pageFeatureNames.indexOf(name)] ?? 0;

/** Pages that are no article whatever they say: home, imprint and the like, and sections, which have a plain address and no date. */
export function isPageOfSite(features: readonly number[]): boolean {
  const has = (name: PageFeature) => featureOf(features, name) > 0;
  if (has('home') || has('imprint')) return true;
  if (!has('plain') || has('file')) return false;
  const isDated = has('linked-headline-and-date') || has('meta-published') || has('path-article');
  return !isDated || has('one-word');
}

let network: Network | undefined;

/** The cheap answer for the scout: does this page look like an article? */
export function looksLikeArticle(document: Document, url: string): boolean {
  const features = pageFeatures(document, url);
  if (isPageOfSite(features)) return false;
  network ??= readNetwork(pageWeights);
  const rows = { values: Float32Array.from(features), width: features.length };
  return (chances(network, [rows], 1)[0] ?? 0) > leastChance;
}
