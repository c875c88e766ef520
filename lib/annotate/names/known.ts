import type { EntityKind } from '../annotations.ts';
import type { Draft } from './draft.ts';
import { hashOf } from './hash.ts';
import { wordAt } from './surface.ts';
import { Opening, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const tagOfKind: Record<EntityKind, number> = { person: 0, organisation: 1, place: 2, product: 3, event: 3, other: 3 };

// A single word that the tagger holds for no name by more than this is none here.
const surelyOutside = 0.9;

interface Phrase {
  words: string[];
  tag: number;
}

const indices = new WeakMap<Vocabulary, Map<number, Phrase[]>>();

function indexOf(vocabulary: Vocabulary): Map<number, Phrase[]> {
  const index = new Map<number, Phrase[]>();
  for (const [form, { kind }] of vocabulary.known) {
    const words = form.split(' ');
    const hash = hashOf(words[0] ?? '');
    const list = index.get(hash) ?? [];
    if (list.length === 0) index.set(hash, list);
    list.push({ words, tag: tagOfKind[kind] });
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The names known beforehand that a text has. */
export function knownDrafts(tokens: Tokens, vocabulary: Vocabulary, outside: Float32Array | null): Draft[] {
  const index = indices.get(vocabulary) ?? indexOf(vocabulary);
  indices.set(vocabulary, index);
  const drafts: Draft[] = [];
  for (let t = 0; t < tokens.count; t++) {
    const hit = index
      .get(tokens.word[t] ?? 0)
      ?.find(({ words }) =>
        words.every(
          (word, i) =>
            t + i < tokens.count &&
            (i === 0 || tokens.opening[t + i] !== Opening.line) &&
            wordAt(tokens, t + i) === word,
        ),
      );
    if (!hit) continue;
    const single = hit.words.length === 1;
    if (single && outside && (outside[t] ?? 0) > surelyOutside) continue;
    drafts.push({ from: t, to: t + hit.words.length, tag: hit.tag, sure: single ? 0.6 : 0.95 });
    t += hit.words.length - 1;
  }
  return drafts;
}
