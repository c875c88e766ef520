import type { Mention, Span } from '../annotations.ts';
import type { Cue } from './cue.ts';
import type { Sentence } from './pieces.ts';
import type { Reference } from './reference.ts';

/** What somebody is reported to have said, with what its sentence says of the speaker. */
export interface Utterance extends Span {
  direct: boolean;
  cue: Cue | null;
  /** Who the sentence says it was; null where it leaves that to the sentences around it. */
  subject: Reference | null;
}

/** A sentence with what is said in it. */
export interface Reading {
  sentence: Sentence;
  /** Its number. */
  number: number;
  /** Who it is about, unless that is within what it reports. */
  topic: Reference | null;
  /** Who is named outside of what is said; `aside` behind a preposition or as an owner. */
  names: { mention: Mention; start: number; aside: boolean }[];
  utterances: Utterance[];
  /** Who else a verb of speech has for its subject. */
  speakers: Reference[];
}
