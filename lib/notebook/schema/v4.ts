import type { SchemaStep } from './step.ts';

/** Context from outside: what was answered, what the reader chose and agreed to, which host rests, and every request that was sent. */
export const v4: SchemaStep = {
  version: 4,
  stores: {
    contexts: 'key, asked',
    contextChoices: 'key',
    contextPauses: 'host',
    contextSettings: 'id',
    contextPictures: 'key',
    requests: '++id, time',
  },
};
