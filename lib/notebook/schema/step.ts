import type { Transaction } from 'dexie';

/** One step of the schema: what it adds to the one before, and how rows of the one before become its own. */
export interface SchemaStep {
  version: number;
  /** Dexie's notation: the key, then the indexes; `*` is a list. Only tables that this step adds or changes. */
  stores: Record<string, string>;
  migrate?: (transaction: Transaction) => Promise<void>;
}
