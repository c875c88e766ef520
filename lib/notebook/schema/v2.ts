import type { Transaction } from 'dexie';
import type { SchemaStep } from './step.ts';

/** The fields of version 1 that this step reads. Written down here: the records of today go on changing. */
interface HighlightV1 {
  id: string;
  created: number;
  deleted?: number;
}

/** Tags, what the noted articles say of whom (dossiers), their texts, review, and settings. */
export const v2: SchemaStep = {
  version: 2,
  stores: {
    sources: 'identity, added, modified',
    highlights: 'id, source, created, modified, deleted, *tags',
    annotations: 'source, *entityKeys',
    texts: 'source',
    reviews: 'highlight, due, fresh, introduced',
    reviewLog: '[highlight+time], time',
    settings: 'key',
  },
  async migrate(transaction: Transaction) {
    await transaction
      .table('sources')
      .toCollection()
      .modify((source: { added: number; modified?: number }) => {
        source.modified = source.added;
      });
    await transaction
      .table('highlights')
      .toCollection()
      .modify((highlight: { tags?: string[] }) => {
        highlight.tags = [];
      });
    const highlights: HighlightV1[] = await transaction.table('highlights').toArray();
    await transaction.table('reviews').bulkAdd(
      highlights.map(({ id, created, deleted }) => ({
        highlight: id,
        ...(deleted === undefined ? { fresh: created } : { paused: { fresh: created } }),
      })),
    );
  },
};
