import type { EntityKind } from '../annotations.ts';
import { type Group, tagOfGroup } from './groups.ts';
import { kindOfTag } from './labels.ts';
import type { Vocabulary } from './vocabulary.ts';

const endsIn = (words: readonly string[], endings: readonly string[]) =>
  words.some((word) => endings.some((ending) => word === ending || (ending.length > 3 && word.endsWith(ending))));

/** What a group is; the tagger's last tag is divided into events, awards and the rest by their words. */
export function kindOf(group: Group, name: string, { words }: Vocabulary): EntityKind {
  const tag = tagOfGroup(group);
  const [x] = group.known && (tag === 3 || group.known.name.includes(' ')) ? [group.known.kind] : [];
  if (x) return x;
  if (tag !== 3 || !words) return kindOfTag[tag] ?? 'other';
  const parts = name.toLowerCase().split(/[ -]/u);
  if (endsIn(parts, words.awards)) return 'other';
  return endsIn(parts, words.events) ? 'event' : 'product';
}
