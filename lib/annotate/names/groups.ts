import type { KnownName } from '../../languages/name-words.ts';
import type { Draft } from './draft.ts';
import { type Form, winner } from './forms.ts';
import { tags } from './labels.ts';

/** All drafts that name one entity. */
export interface Group {
  votes: number[];
  drafts: Draft[];
  /** Its forms, as written without genitive endings. */
  surfaces: Map<string, { words: string[]; count: number }>;
  known?: KnownName;
}

export const newGroup = (): Group => ({ votes: tags.map(() => 0), drafts: [], surfaces: new Map() });

/** Puts a draft and its form into a group. */
export function put(group: Group, draft: Draft, form: Form): void {
  group.drafts.push(draft);
  group.votes[draft.tag] = (group.votes[draft.tag] ?? 0) + draft.sure;
  const surface = form.words.join(' ');
  const entry = group.surfaces.get(surface) ?? { words: form.words, count: 0 };
  entry.count++;
  group.surfaces.set(surface, entry);
}

/** Moves everything of the second group into the first. */
export function absorb(into: Group, from: Group): void {
  into.drafts.push(...from.drafts);
  into.votes = into.votes.map((vote, i) => vote + (from.votes[i] ?? 0));
  for (const [surface, { words, count }] of from.surfaces) {
    const entry = into.surfaces.get(surface);
    if (entry) entry.count += count;
    else into.surfaces.set(surface, { words, count });
  }
  into.known ??= from.known;
}

/** The tag of a group. */
export const tagOfGroup = ({ votes }: Group): number => winner(votes);
