// What each language is trained on, and what is kept aside.
import { createHash } from 'node:crypto';
import type { Tag } from '../../lib/annotate/names/labels.ts';

/** A corpus of tagged sentences. */
export interface Corpus {
  file: string;
  /** Kinds its annotators did not mark: what is found of them is not held against anybody. */
  open: readonly Tag[];
  weight: number;
}

/** The corpora of each language. */
export const corpora: Record<string, readonly Corpus[]> = {
  de: [
    { file: 'germeval-de', open: [], weight: 1 },
    { file: 'smartdata-de', open: ['MISC'], weight: 1 },
  ],
  en: [
    { file: 'wikigold-en', open: [], weight: 1 },
    { file: 'uner-ewt-en', open: ['MISC'], weight: 1 },
  ],
};

/** How long each language is trained and how many features are left out each time: the less data, the more. */
export const settings: Record<string, { epochs: number; dropout: number }> = {
  de: { epochs: 8, dropout: 0.15 },
  en: { epochs: 10, dropout: 0.3 },
};

/** Sentences of a corpus are divided in stretches of this many. */
export const sentencesATest = 20;

const isOneIn = (n: number, group: string) => createHash('sha256').update(group).digest().readUInt32BE(0) % n === 0;

/** Whether twenty sentences of a corpus are kept aside: a fixed tenth. */
export const isSentenceAside = (group: string): boolean => isOneIn(10, group);

/** Whether an article is kept aside: all of one publisher in sixteen, and one in sixteen of the rest. */
export const isArticleAside = (id: string, site: string): boolean =>
  isOneIn(16, `publisher ${site}`) || isOneIn(16, `article ${id}`);
