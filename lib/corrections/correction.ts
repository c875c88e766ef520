import type { EntityKind } from '../annotate/annotations.ts';

/**
 * What the reader says of a name, on this and every later article. `name` is the name of the card as it was shown then;
 * corrections are applied in the order they were made.
 */
export type Verdict =
  | { verb: 'rename'; name: string; to: string }
  | { verb: 'kind'; name: string; kind: EntityKind }
  /** Both names are the same entity, known by `into`. */
  | { verb: 'merge'; name: string; into: string }
  /** This form of the name is somebody or something else. */
  | { verb: 'split'; name: string; form: string }
  | { verb: 'not-a-name'; name: string }
  /** A name, but not one that the reader wants to see. */
  | { verb: 'hide'; name: string };

export type Correction = Verdict & {
  id: string;
  /** Milliseconds since the epoch. */
  created: number;
};
