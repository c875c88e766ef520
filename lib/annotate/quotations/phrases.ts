import type { Gender } from '../../languages/quotation-words.ts';
import type { Mention } from '../annotations.ts';
import type { Piece } from './pieces.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Who or what a noun phrase speaks of, as far as it says so itself. */
export type Reference =
  | { kind: 'name'; mention: Mention; at: number }
  /** `speakers` where it is those who speak or are spoken to, or anybody: "we", "man". */
  | { kind: 'pronoun'; gender: Gender; speakers: boolean; at: number }
  | {
      kind: 'noun';
      noun: string;
      gender: Gender | null;
      definite: boolean;
      /** Whether it says whose or which one it is, as one does of somebody new: "ihre Sprecherin", "the head of the agency". */
      qualified: boolean;
      /** Whether it speaks of several. */
      several: boolean;
      person: boolean;
      body: boolean;
      at: number;
    };

/** A noun phrase, pieces up to `to`; one in another case than the subject's has no reference. */
export interface Phrase {
  to: number;
  reference: Reference | null;
}

/** Longer phrases are not looked through. */
const longest = 12;

const isWord = (piece: Piece | undefined): piece is Piece => piece?.kind === 'word';

/** Whether a word cannot be within a noun phrase. */
const ends = (piece: Piece, words: Vocabulary) =>
  (!piece.capital && words.verbs.has(piece.lower)) ||
  words.prepositions.has(piece.lower) ||
  words.conjunctions.has(piece.lower) ||
  words.relatives.has(piece.lower) ||
  words.openers.has(piece.lower) ||
  words.finite.has(piece.lower) ||
  words.auxiliaries.has(piece.lower) ||
  words.between.has(piece.lower);

interface Head {
  pieces: readonly Piece[];
  head: number;
  /** What the phrase begins with. */
  first: Piece;
  qualified: boolean;
}

// "das Staatsoberhaupt" may be anybody.
const articleGender = (gender: Gender | null | undefined) => (gender === 'neuter' ? null : (gender ?? null));

/** Whether a word with a capital has it only because it opens a sentence. */
const isFunction = (piece: Piece, words: Vocabulary) =>
  isWord(piece) &&
  (words.conjunctions.has(piece.lower) ||
    words.negations.has(piece.lower) ||
    words.between.has(piece.lower) ||
    words.subordinators.has(piece.lower) ||
    words.openers.has(piece.lower) ||
    words.relatives.has(piece.lower));

function nounReference({ pieces, head, first, qualified }: Head, words: Vocabulary): Reference {
  const noun = pieces[head]?.lower ?? '';
  const person = words.isPerson(noun);
  return {
    kind: 'noun',
    noun,
    gender: words.genderOf(noun) ?? (person ? articleGender(words.definites.get(first.lower)) : null),
    definite: words.definites.has(first.lower) || first.kind === 'name',
    qualified: qualified || words.possessives.has(first.lower) || words.unnamed.has(noun),
    several: words.isSeveral(noun, first.lower),
    person,
    body: words.isBody(noun),
    at: pieces[head]?.start ?? 0,
  };
}

const isPossessive = (piece: Piece, text: string) => /(?:['’]s?|s)$/u.test(text.slice(piece.start, piece.end));

/** A noun phrase of a language that writes nouns with a capital. */
function capitalPhrase(pieces: readonly Piece[], from: number, words: Vocabulary, text: string): Phrase | null {
  const first = pieces[from];
  if (!first) return null;
  if (isFunction(first, words)) return null;
  const oblique = words.oblique.has(first.lower);
  let to = from;
  let head = -1;
  let named: Piece | null = null;
  let possessive = false;
  for (; to < Math.min(pieces.length, from + longest); to++) {
    const piece = pieces[to];
    if (!piece) break;
    if (piece.kind === 'name') {
      const next = pieces[to + 1];
      possessive = isWord(next) && next.capital && isPossessive(piece, text) && piece.mention?.kind !== 'organisation';
      if (possessive) continue;
      named = piece;
      head = to;
      if (piece.mention?.kind === 'person' || (!(isWord(next) && next.capital) && next?.kind !== 'name')) {
        to++;
        break;
      }
      continue;
    }
    if (!isWord(piece)) break;
    const isNoun = piece.capital ? to > from || !isOpener(piece, words) : /^\d+-/u.test(piece.lower);
    if (isNoun && !(to === from && words.prepositions.has(piece.lower))) {
      head = to;
      named = null;
      continue;
    }
    if (head >= 0 || (to > from && (ends(piece, words) || words.pronouns.has(piece.lower) || isOpener(piece, words))))
      break;
  }
  if (head < 0) return null;
  const joined = named ? null : joinedName(pieces, head + 1, words);
  if (joined) return { to: joined.to, reference: oblique ? null : joined.reference };
  to = afterGenitive(pieces, head + 1, words, text, 0);
  if (oblique) return { to, reference: null };
  if (named?.mention) return { to, reference: { kind: 'name', mention: named.mention, at: named.start } };
  const qualified = possessive || to > head + 1;
  const reference = nounReference(
    { pieces, head, first: possessive ? { ...first, kind: 'name' } : first, qualified },
    words,
  );
  const behind = to > head + 1 ? nameBehind(pieces, to, reference, words) : null;
  if (behind) return { to, reference: behind };
  const own = to > head + 1 ? ownBody(pieces, head, to, reference, words) : issuedBy(pieces, to, reference, words);
  return { to, reference: own ?? reference };
}

/** The name that a second noun leads to: "der Anwalt [und Dissident Beispiel]". */
function joinedName(pieces: readonly Piece[], from: number, words: Vocabulary): Phrase | null {
  if (!words.conjunctions.has(pieces[from]?.lower ?? '')) return null;
  let at = from + 1;
  while (isWord(pieces[at]) && pieces[at]?.capital && at < from + 4) at++;
  const mention = pieces[at]?.mention;
  return at > from + 1 && mention?.kind === 'person'
    ? { to: at + 1, reference: { kind: 'name', mention, at: mention.start } }
    : null;
}

/** The name that a role and whose it is lead to: "die Leiterin des Beispielbüros [Erika Beispiel]". */
function nameBehind(pieces: readonly Piece[], to: number, reference: Reference, words: Vocabulary): Reference | null {
  const mention = pieces[to - 1]?.mention;
  const owner = pieces[to - 2]?.lower ?? '';
  if (reference.kind !== 'noun' || !reference.person || mention?.kind !== 'person') return null;
  return words.isPerson(owner) || words.genitives.has(owner) ? null : { kind: 'name', mention, at: mention.start };
}

/** The organisation that a phrase is but another word for: "die Partei der Beispielpartei". */
function ownBody(
  pieces: readonly Piece[],
  head: number,
  to: number,
  reference: Reference,
  words: Vocabulary,
): Reference | null {
  if (reference.kind !== 'noun' || reference.person || !(reference.body || words.papers.has(reference.noun)))
    return null;
  const mentions = pieces.slice(head + 1, to).flatMap(({ mention }) => mention ?? []);
  const [mention] = mentions;
  return mention && mentions.length === 1 && mention.kind === 'organisation'
    ? { kind: 'name', mention, at: mention.start }
    : null;
}

const isOpener = (piece: Piece, words: Vocabulary) =>
  words.definites.has(piece.lower) || words.indefinites.has(piece.lower) || words.oblique.has(piece.lower);

/** Where the genitives after a noun end: "der Sprecher [der Polizei]". */
function afterGenitive(pieces: readonly Piece[], from: number, words: Vocabulary, text: string, depth: number): number {
  const next = pieces[from];
  if (next?.kind === 'mark' && next.lower === '(') {
    const close = pieces.findIndex((piece, i) => i > from && i < from + 6 && piece.lower === ')');
    return close < 0 ? from : close + 1;
  }
  if (depth > 3 || !isWord(next) || !words.genitives.has(next.lower)) return from;
  return capitalPhrase(pieces, from, words, text)?.to ?? from;
}

/** Whether an "'s" makes what stands before it an owner, and is no short "is". */
function isOwner(pieces: readonly Piece[], at: number, words: Vocabulary): boolean {
  const next = pieces[at + 1];
  if (pieces[at]?.lower !== "'s" || !next || next.kind === 'mark' || next.kind === 'quote') return false;
  return (
    next.kind === 'name' ||
    !(
      /ing$/u.test(next.lower) ||
      ends(next, words) ||
      words.negations.has(next.lower) ||
      words.definites.has(next.lower) ||
      words.indefinites.has(next.lower)
    )
  );
}

/** Whether what follows a name goes on to a noun that it describes: "Example [adviser]", and not "Example [considers]". */
function describes(pieces: readonly Piece[], from: number, words: Vocabulary, text: string): boolean {
  const name = pieces[from - 1];
  if (name && /['’]s?$/u.test(text.slice(name.start, name.end))) return true;
  for (let i = from; i < from + 4; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'name') return i === from;
    if (piece?.kind !== 'word') return false;
    if (/^['’]s?$/u.test(piece.lower) || words.isPerson(piece.lower) || words.isBody(piece.lower)) return true;
    if (ends(piece, words)) return i > from && words.verbs.has(piece.lower);
  }
  return false;
}

/** A noun phrase of a language that does not: a run of words up to a verb, a preposition or a mark. */
function plainPhrase(pieces: readonly Piece[], from: number, words: Vocabulary, text: string): Phrase | null {
  const first = pieces[from];
  if (!first) return null;
  if (words.oblique.has(first.lower)) return { to: from + 1, reference: null };
  let to = from;
  for (; to < Math.min(pieces.length, from + longest); to++) {
    const piece = pieces[to];
    if (!piece || piece.kind === 'mark' || piece.kind === 'quote') break;
    if (to > from && isOwner(pieces, to, words)) continue;
    if (piece.kind === 'word' && (ends(piece, words) || (to > from && words.pronouns.has(piece.lower)))) break;
    if (to > from && pieces[to - 1]?.kind === 'name' && !describes(pieces, to, words, text)) break;
  }
  const last = pieces[to - 1];
  if (to === from || !last) return null;
  if (last.kind === 'name' && last.mention && !/['’]s?$/u.test(text.slice(last.start, last.end)))
    return { to, reference: { kind: 'name', mention: last.mention, at: last.start } };
  const owned = pieces.slice(from, to).some(({ kind, lower }) => kind === 'name' || lower === "'s");
  const qualified = owned || words.qualifiers.has(pieces[to]?.lower ?? '');
  const reference = nounReference({ pieces, head: to - 1, first, qualified }, words);
  return { to, reference: issuedBy(pieces, to, reference, words) ?? reference };
}

/** Whose a paper is: "a report from Example". */
function issuedBy(pieces: readonly Piece[], from: number, reference: Reference, words: Vocabulary): Reference | null {
  if (reference.kind !== 'noun' || !(reference.body || words.papers.has(reference.noun))) return null;
  if (!words.issuers.has(pieces[from]?.lower ?? '')) return null;
  const at = words.definites.has(pieces[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  const mention = pieces[at]?.mention;
  return mention ? { kind: 'name', mention, at: mention.start } : null;
}

/** The noun phrase or pronoun that begins at a piece, if one does. */
export function phraseAt(pieces: readonly Piece[], from: number, words: Vocabulary, text: string): Phrase | null {
  const first = pieces[from];
  if (!first || first.kind === 'mark' || first.kind === 'quote') return null;
  if (words.objects.has(first.lower)) return { to: from + 1, reference: null };
  const gender = words.pronouns.get(first.lower);
  const next = pieces[from + 1];
  if (gender && !(words.verbSecond && isWord(next) && next.capital && !words.pronouns.has(first.lower)))
    return {
      to: from + 1,
      reference: { kind: 'pronoun', gender, speakers: words.general.has(first.lower), at: first.start },
    };
  const phrase = words.verbSecond ? capitalPhrase(pieces, from, words, text) : plainPhrase(pieces, from, words, text);
  return phrase && (withApposition(pieces, phrase) ?? phrase);
}

/** A role with the name that is put behind it: "ihr Chef, Beispiel, …". */
function withApposition(pieces: readonly Piece[], { to, reference }: Phrase): Phrase | null {
  if (reference?.kind !== 'noun' || !reference.person || reference.several || pieces[to]?.lower !== ',') return null;
  const mention = pieces[to + 1]?.mention;
  const next = pieces[to + 2];
  if (mention?.kind !== 'person' || (next && next.kind !== 'mark')) return null;
  return { to: to + 2, reference: { kind: 'name', mention, at: mention.start } };
}
