import type { EntityKind } from '../annotate/annotations.ts';
import type { KnownName } from './name-words.ts';

/** Reads a table of known names: a name a line, its other forms after `|`, with commas. */
export function knownNames(kind: EntityKind, table: string): KnownName[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', forms = ''] = line.trim().split(/ ?\| ?/u);
      return { kind, name, forms: forms === '' ? [] : forms.split(', ') };
    });
}

/** The words of a list written with spaces. */
export const wordsOf = (list: string): string[] => list.trim().split(/\s+/u);
