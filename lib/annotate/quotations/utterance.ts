import type { Span } from '../annotations.ts';
import type { Cue } from './cues.ts';
import type { Reference } from './phrases.ts';
import type { Piece, Sentence } from './pieces.ts';

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
  /** The names outside quotation marks. */
  names: Piece[];
  utterances: Utterance[];
}
