// The chosen articles, in numbered batches.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join(import.meta.dirname, 'batches.json');

/** The page ids of every batch. */
export const readBatches = (): Record<string, string[]> => JSON.parse(readFileSync(file, 'utf8'));
