// What each language is trained on, and what is kept aside.
import { createHash } from 'node:crypto';
import type { Tag } from '../../lib/annotate/names/labels.ts';

/** The corpora of each language. `open`: kinds their annotators did not mark. */
export const corpora: Record<string, { file: string; open: Tag[]; weight: number }[]> = {
  de: [
    { file: 'germeval-de', open: [], weight: 1 },
    { file: 'smartdata-de', open: ['MISC'], weight: 1 },
    { file: 'mobie-de', open: ['MISC'], weight: 0.5 },
  ],
  en: [
    { file: 'wikigold-en', open: [], weight: 1 },
    { file: 'uner-ewt-en', open: ['MISC'], weight: 1 },
  ],
};

/** Sentences of a corpus are divided in stretches of this many. */
export const sentencesATest = 20;

/** A fixed tenth of the groups (twenty sentences, or an article) is for tests. */
export const isHeldOut = (group: string): boolean =>
  createHash('sha256').update(group).digest().readUInt8(0) % 10 === 0;
