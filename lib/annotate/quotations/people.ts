import type { Gender } from '../../languages/quotation-words.ts';
import type { Entity } from '../annotations.ts';
import type { Piece, Sentence } from './pieces.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the text tells of somebody who may speak. */
export interface Profile {
  entity: Entity;
  gender: Gender | null;
  /** Nouns that say what they are, in lower case: "sprecherin". */
  roles: Set<string>;
  /** In years. */
  age: number | null;
}

/** How far before and behind a name its description may stand, in pieces. */
const before = 4;
const behind = 12;

/** The nouns around a name that say who it is: right before it, or after a comma. */
function* wordsAround(pieces: readonly Piece[], at: number, words: Vocabulary): Generator<string> {
  for (let i = at - 1; i >= Math.max(0, at - before); i--) {
    const piece = pieces[i];
    if (piece?.kind !== 'word') break;
    if (words.verbs.has(piece.lower) || words.unnamed.has(piece.lower)) break;
    if (words.prepositions.has(piece.lower) || (words.genitives.has(piece.lower) && i < at - 1)) break;
    yield piece.lower;
  }
  if (pieces[at + 1]?.lower !== ',') return;
  for (let i = at + 2; i < Math.min(pieces.length, at + behind); i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || words.verbs.has(piece.lower) || words.relatives.has(piece.lower)) return;
    yield piece.lower;
  }
}

/** The age that a text puts beside a name: "Beispiel, 36,", "Beispiel (36)", "der 36-jährige Beispiel". */
function ageBeside(pieces: readonly Piece[], at: number): number | null {
  const around = [pieces[at - 1]?.lower, /^[,(]$/u.test(pieces[at + 1]?.lower ?? '') ? pieces[at + 2]?.lower : ''];
  const closes = /^[,).]$/u.test(pieces[at + 3]?.lower ?? '');
  if (closes && /^\d{1,2}$/u.test(around[1] ?? '')) return Number(around[1]);
  return ageIn(around[0] ?? '') ?? ageIn(around[1] ?? '');
}

/** The age within a noun: "36-jährige", "36-year-old". */
export function ageIn(noun: string): number | null {
  const found = /^(\d{1,2})-\p{L}/u.exec(noun);
  return found ? Number(found[1]) : null;
}

/** What the text tells of its people and organisations, by entity. */
export function profilesOf(
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  words: Vocabulary,
): Map<string, Profile> {
  const profiles = new Map(
    entities.map((entity): [string, Profile] => {
      const described = entity.description?.toLowerCase().match(/[\p{L}.-]+/gu) ?? [];
      const first = (entity.name.split(' ')[0] ?? '').toLowerCase();
      const byName = entity.kind === 'person' && entity.name.includes(' ') ? words.names.get(first) : undefined;
      const roles = described.map((role) => words.abbreviatedRoles.get(role) ?? role);
      return [entity.id, { entity, gender: byName ?? null, roles: new Set(roles), age: null }];
    }),
  );
  for (const { pieces } of sentences)
    for (const [i, piece] of pieces.entries()) {
      const profile = piece.mention && profiles.get(piece.mention.entity);
      if (!profile) continue;
      const isRole = profile.entity.kind === 'person' ? words.isPerson : words.isBody;
      if (profile.entity.kind === 'person') profile.age ??= ageBeside(pieces, i);
      for (const word of wordsAround(pieces, i, words)) {
        const role = words.abbreviatedRoles.get(word) ?? word;
        if (isRole(role) || words.addresses.has(role)) profile.roles.add(role);
      }
    }
  for (const profile of profiles.values()) {
    if (profile.entity.kind !== 'person' || profile.gender) continue;
    for (const role of profile.roles) profile.gender ??= words.genderOf(role);
  }
  return profiles;
}

const tail = (noun: string) => noun.slice(noun.lastIndexOf('-') + 1);

/** Whether a noun may be another word for what somebody is called: "Firmenchef" for a "Konzernchef". */
export const mayFit = ({ roles }: Profile, noun: string): boolean =>
  [...roles].some((role) => noun.length > 4 && role.slice(-4) === noun.slice(-4));

/** Whether a noun fits what the text says of somebody: "die Ministerin", "der HBB-Chef", "der 36-Jährige". */
export function fits({ roles, entity, age }: Profile, noun: string): boolean {
  const said = ageIn(noun);
  if (said !== null) return said === age;
  const last = tail(noun);
  if (last.length < 3) return false;
  for (const role of roles)
    if (
      role === noun ||
      tail(role) === last ||
      (last.length > 4 && role.endsWith(last)) ||
      (tail(role).length > 4 && noun.endsWith(tail(role)))
    )
      return true;
  return (
    entity.kind === 'organisation' &&
    entity.name
      .toLowerCase()
      .split(/[\s-]/u)
      .some((word) => word === last || (last.length > 4 && word.endsWith(last)))
  );
}
