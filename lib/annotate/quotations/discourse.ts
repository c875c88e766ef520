import type { Gender } from '../../languages/quotation-words.ts';
import type { Entity } from '../annotations.ts';
import { fits, type Profile } from './people.ts';
import type { Reference } from './phrases.ts';

/** Somebody the text has just spoken of, or let speak; no entity when it did not name them. */
interface Topic {
  entity: string | null;
  kind: Entity['kind'];
  at: number;
  line: number;
  /** Whether they spoke, and not only were spoken of. */
  spoke: boolean;
  noun: string;
}

/** Who has been spoken of so far, in reading order. */
export interface Discourse {
  profiles: ReadonlyMap<string, Profile>;
  topics: Topic[];
}

/** How many lines back a pronoun may reach, and one who goes on speaking. */
const reach = 3;
const closeBy = 2;

const mayBe = (profile: Profile | undefined, gender: Gender | null) =>
  !gender || !profile?.gender || profile.gender === gender;

/** The topic last spoken of that passes; an unnamed speaker in between stands for nobody. */
function lastTopic(
  { topics }: Discourse,
  at: number,
  line: number,
  lines: number,
  passes: (topic: Topic) => boolean,
): string | null {
  for (let i = topics.length - 1; i >= 0 && topics.length - i < 40; i--) {
    const topic = topics[i];
    if (!topic || topic.at >= at) continue;
    if (line - topic.line > lines) return null;
    if (passes(topic)) return topic.entity;
  }
  return null;
}

const isBody = (kind: Entity['kind']) => kind === 'organisation' || kind === 'place';

/** The entity that a reference speaks of, `null` where the text leaves it open. */
export function resolve(discourse: Discourse, reference: Reference | null, line: number): string | null {
  const { profiles } = discourse;
  if (!reference) return null;
  const { at } = reference;
  if (reference.kind === 'name') {
    const { kind, entity } = reference.mention;
    return kind === 'person' || isBody(kind) || kind === 'product' ? entity : null;
  }
  const person = (gender: Gender | null, lines: number) =>
    lastTopic(discourse, at, line, lines, ({ entity, kind, noun }) =>
      entity === null ? noun !== '' : kind === 'person' && mayBe(profiles.get(entity), gender),
    );
  const body = (lines: number) =>
    lastTopic(discourse, at, line, lines, ({ entity, kind, noun }) => (entity === null ? noun !== '' : isBody(kind)));
  if (reference.kind === 'pronoun')
    return reference.gender === 'male' || reference.gender === 'female'
      ? person(reference.gender, reach)
      : body(closeBy);
  const { noun, gender, definite } = reference;
  if (!definite) return null;
  const described = [...profiles.values()]
    .filter((profile) => fits(profile, noun) && mayBe(profile, gender) && (profile.named[0] ?? at) < at)
    .map((profile) => ({ profile, last: profile.named.findLast((place) => place < at) ?? 0 }))
    .sort((a, b) => b.last - a.last)[0];
  if (
    discourse.topics.findLast(
      (topic) => topic.at < at && topic.noun === noun && topic.entity === null && line - topic.line <= closeBy,
    )
  )
    return null;
  if (described) return described.profile.entity.id;
  return reference.person ? person(gender, 1) : reference.body ? body(1) : null;
}

/** Who goes on speaking where a passage says nothing of its speaker: the one last spoken of. */
export const goesOn = (discourse: Discourse, at: number, line: number, lines: number): string | null =>
  lastTopic(discourse, at, line, lines, ({ entity, noun, kind, spoke }) =>
    entity === null ? noun !== '' : spoke || kind === 'person' || kind === 'organisation',
  );

/** Notes who was spoken of, or spoke. */
export function note(
  discourse: Discourse,
  reference: Reference | null,
  entity: string | null,
  line: number,
  spoke: boolean,
): void {
  if (!reference || (entity === null && (!spoke || reference.kind === 'name'))) return;
  const kind = entity === null ? 'other' : (discourse.profiles.get(entity)?.entity.kind ?? 'other');
  discourse.topics.push({
    entity,
    kind,
    at: reference.at,
    line,
    spoke,
    noun: reference.kind === 'noun' ? reference.noun : reference.kind,
  });
}
