import type { SchemaStep } from './step.ts';

/** What the reader says of names that were found wrongly. */
export const v3: SchemaStep = {
  version: 3,
  stores: { corrections: 'id, created' },
};
