import type { SchemaStep } from './step.ts';

/** Sources and their highlights. */
export const v1: SchemaStep = {
  version: 1,
  stores: {
    sources: 'identity, added',
    highlights: 'id, source, created, deleted',
  },
};
