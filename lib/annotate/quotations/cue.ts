import type { Reference } from './reference.ts';

/** What says that something was said, and who said it. */
export interface Cue {
  kind: 'verb' | 'source' | 'instead' | 'impersonal';
  /** Pieces `[at, to)` of the sentence; of a verb, the verb alone. */
  at: number;
  to: number;
  /** Whether it reports speech whatever stands beside it. */
  strong: boolean;
  subject: Reference | null;
  word: string;
}
