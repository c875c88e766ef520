import type { Gender } from '../../languages/quotation-words.ts';
import type { Entity } from '../annotations.ts';
import { ageIn, fits, mayFit, type Profile } from './people.ts';
import type { Reference } from './reference.ts';

/** Where in the text something stands. */
export interface Position {
  at: number;
  /** The number of its sentence, and of its line. */
  sentence: number;
  line: number;
}

/** How somebody comes into the text; the later in this list, the more what follows is about them. */
export type Part = 'aside' | 'named' | 'subject' | 'speaker';

/** One place where somebody is spoken of, or speaks. */
interface Place extends Position {
  /** Null where the text does not name them. */
  entity: string | null;
  kind: 'person' | 'body' | 'place' | 'other';
  gender: Gender | null;
  /** The noun that stands for somebody the text does not name, and whether for several. */
  noun: string;
  several: boolean;
  part: Part;
}

/** Who has been spoken of so far, in reading order. */
export interface Discourse {
  profiles: ReadonlyMap<string, Profile>;
  places: Place[];
  /** All people who have spoken, and where the last of them did. */
  speakers: Set<string | null>;
  lastSpeaker: Place | null;
}

export const newDiscourse = (profiles: ReadonlyMap<string, Profile>): Discourse => ({
  profiles,
  places: [],
  speakers: new Set(),
  lastSpeaker: null,
});

const focus: Readonly<Record<Part, number>> = { aside: 1, named: 2, subject: 3, speaker: 3 };
/** What a sentence and a line in between take away. */
const fade = { sentence: 0.7, line: 0.5 };
/** What a noun adds to the focus of somebody it fits. */
const fitting = 3;
/** What it takes to be meant at all. */
const leastFocus = 0;
/** More places than these are not looked back over: for whoever is in focus, for somebody whom a noun fits. */
const furthest = 80;
const furthestFit = 400;

const kindOf = (kind: Entity['kind'] | undefined): Place['kind'] =>
  kind === 'person' || kind === 'place' ? kind : kind === 'organisation' ? 'body' : 'other';

/** Who is most in focus at a position, among the places that have an appeal; that is added to their focus. */
function mostInFocus(
  { places }: Discourse,
  here: Position,
  appeal: (place: Place) => number | null,
): Place | undefined {
  let best: Place | undefined;
  let bestFocus = leastFocus;
  for (let i = places.length - 1; i >= Math.max(0, places.length - furthest); i--) {
    const place = places[i];
    if (!place || place.at >= here.at) continue;
    const own = appeal(place);
    if (own === null) continue;
    const distance = fade.sentence * (here.sentence - place.sentence) + fade.line * (here.line - place.line);
    const total = focus[place.part] + own - distance;
    if (total > bestFocus) {
      best = place;
      bestFocus = total;
    }
  }
  return best;
}

/** Who a pronoun, or a noun that fits nobody better, may speak of. */
const personAppeal =
  ({ profiles }: Discourse, gender: Gender | null) =>
  (place: Place): number | null => {
    if (place.kind !== 'person') return null;
    const own = place.entity ? (profiles.get(place.entity)?.gender ?? null) : place.gender;
    if (gender && own && own !== gender) return null;
    return gender && own === gender ? 0.75 : 0;
  };

const bodyAppeal = ({ kind }: Place): number | null => (kind === 'body' ? 0 : kind === 'place' ? -1.5 : null);

/** How far, in lines, the only one who speaks at all is taken to go on. */
const onlySpeaker = 8;

/** The one who has spoken, where nobody else has. */
const onlyOne = ({ speakers, lastSpeaker }: Discourse, { line }: Position): Place | null =>
  lastSpeaker && speakers.size === 1 && line - lastSpeaker.line <= onlySpeaker ? lastSpeaker : null;

type Noun = Extract<Reference, { kind: 'noun' }>;

/** Who a noun speaks of: somebody it fits, however far back, or whoever is in focus. */
function resolveNoun(discourse: Discourse, reference: Noun, here: Position): string | null {
  const { noun, gender, definite, qualified, several, person, body } = reference;
  if (!definite || several) return null;
  const { profiles } = discourse;
  const places = discourse.places.slice(-furthestFit);
  const suits = (place: Place): boolean => {
    const profile = place.entity === null ? undefined : profiles.get(place.entity);
    if (!profile || (person && place.kind !== 'person') || (body && !person && place.kind === 'person')) return false;
    return fits(profile, noun) && (!gender || !profile.gender || profile.gender === gender);
  };
  const isUnnamed = (place: Place) => place.entity === null && place.noun === noun;
  const age = ageIn(noun);
  const byPerson = personAppeal(discourse, gender);
  const generalAppeal = (place: Place): number | null => {
    if (!person) return body ? bodyAppeal(place) : null;
    const profile = place.entity ? profiles.get(place.entity) : undefined;
    return age !== null && profile?.age ? null : byPerson(place);
  };
  const found = mostInFocus(discourse, here, (place) => {
    if (suits(place) || isUnnamed(place)) return fitting;
    return qualified ? null : generalAppeal(place);
  });
  if (found) return found.entity;
  const alone = person && !qualified ? onlyOne(discourse, here) : null;
  const soleProfile = alone?.entity ? profiles.get(alone.entity) : undefined;
  if (alone && soleProfile && mayFit(soleProfile, noun) && byPerson(alone) !== null) return alone.entity;
  return places.findLast((place) => place.at < here.at && (suits(place) || isUnnamed(place)))?.entity ?? null;
}

/** The entity that a reference speaks of, `null` where the text leaves it open. */
export function resolve(discourse: Discourse, reference: Reference, here: Position): string | null {
  if (reference.kind === 'name') {
    const { kind, entity } = reference.mention;
    return kind === 'event' || kind === 'other' ? null : entity;
  }
  if (reference.kind === 'noun') return resolveNoun(discourse, reference, here);
  if (reference.gender === 'male' || reference.gender === 'female')
    return mostInFocus(discourse, here, personAppeal(discourse, reference.gender))?.entity ?? null;
  if (reference.speakers) return null;
  const appeal = (place: Place) => (place.several ? 1 : bodyAppeal(place));
  return mostInFocus(discourse, here, reference.gender === 'plural' ? appeal : bodyAppeal)?.entity ?? null;
}

/** Who goes on speaking where a passage does not say who does. */
export function goesOn(discourse: Discourse, here: Position): string | null {
  const found = mostInFocus(discourse, here, ({ part, kind, entity, sentence }) => {
    if (part === 'speaker') return 0.5;
    return part === 'subject' &&
      (kind === 'person' || kind === 'body') &&
      entity !== null &&
      here.sentence - sentence <= 2
      ? 0
      : null;
  });
  if (found) return found.entity;
  return onlyOne(discourse, here)?.entity ?? null;
}

/** Notes that somebody is spoken of, or speaks. */
export function note(
  discourse: Discourse,
  entity: string | null,
  part: Part,
  here: Position,
  reference: Reference | null,
): void {
  const unnamed = reference?.kind === 'noun' ? reference : null;
  if (entity === null && !unnamed?.person && !unnamed?.body && !(unnamed && part === 'speaker')) return;
  const kind =
    entity === null ? (unnamed?.person ? 'person' : 'body') : kindOf(discourse.profiles.get(entity)?.entity.kind);
  const place: Place = {
    ...here,
    entity,
    kind,
    gender: unnamed?.gender ?? null,
    noun: entity === null ? (unnamed?.noun ?? '') : '',
    several: entity === null && unnamed?.several === true,
    part,
  };
  discourse.places.push(place);
  if (part !== 'speaker' || place.kind !== 'person') return;
  discourse.speakers.add(entity);
  discourse.lastSpeaker = place;
}
