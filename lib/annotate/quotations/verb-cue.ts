import type { Cue } from './cue.ts';
import { phraseAt } from './phrases.ts';
import type { Piece } from './pieces.ts';
import type { Reference } from './reference.ts';
import { type Clause, maySpeak, parts, subjectOf } from './subject.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A particle further from its verb is not looked for. */
const furthestParticle = 24;

/** Where the particle of a separable verb stands, or -1. */
function particleAfter(pieces: readonly Piece[], verb: number, particles: readonly string[]): number {
  for (let i = verb + 1; i < Math.min(pieces.length, verb + furthestParticle); i++) {
    const piece = pieces[i];
    if (!piece || (piece.kind === 'mark' && /^[.:;!?]$/u.test(piece.lower))) return -1;
    const next = pieces[i + 1];
    const isLast = next === undefined || next.kind !== 'word' || /^(?:und|oder|wie|and)$/u.test(next.lower);
    if (piece.kind === 'word' && isLast && particles.includes(piece.lower)) return i;
  }
  return -1;
}

/** Whether a word that can be a verb is one where it stands. */
function isVerb({ pieces, words, text }: Clause, at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'word' || (piece.capital && at > 0)) return false;
  if (words.verbSecond) return true;
  let before = at - 1;
  while (before >= 0 && words.between.has(pieces[before]?.lower ?? '')) before--;
  const previous = pieces[before];
  if (previous === undefined) return !piece.capital;
  if (words.negations.has(previous.lower) || words.passives.has(previous.lower) || /n't$/u.test(previous.lower))
    return false;
  if (
    words.definites.has(previous.lower) ||
    words.indefinites.has(previous.lower) ||
    words.prepositions.has(previous.lower)
  )
    return false;
  if (previous.kind === 'name' && /['’]s?$/u.test(text.slice(previous.start, previous.end))) return false;
  const next = pieces[at + 1];
  // "the deal announced Wednesday by …"
  const agent = words.days.has(next?.lower ?? '') ? pieces[at + 2] : next;
  if (words.agents.has(agent?.lower ?? '')) return false;
  return !(next?.kind === 'word' && words.passives.has(next.lower));
}

/** The name or noun that "heißt es aus", "hieß es in einer Mitteilung des Ministeriums" leads to. */
function placeOfSaying({ pieces, words, text }: Clause, from: number): Reference | null {
  let noun: Reference | null = null;
  for (let i = from; i < Math.min(pieces.length, from + 9); i++) {
    const piece = pieces[i];
    if (!piece || piece.kind === 'mark' || piece.kind === 'quote') break;
    if (piece.mention) return { kind: 'name', mention: piece.mention, at: piece.start };
    const nominative = piece.lower.replace(/s$/u, '');
    if (words.genitives.has(pieces[i - 1]?.lower ?? '') && words.isBody(nominative)) {
      const reference = phraseAt(pieces, i, words, text)?.reference;
      if (reference?.kind === 'noun') noun = { ...reference, noun: nominative, definite: true, body: true };
    }
  }
  return noun;
}

/** The name before it: "In einer Mitteilung von Beispiel heißt es". */
function placeBefore({ pieces }: Clause, verb: number): Reference | null {
  for (let i = verb - 1; i >= Math.max(0, verb - 9) && !parts(pieces[i]); i--) {
    const mention = pieces[i]?.mention;
    if (mention?.kind === 'organisation' || mention?.kind === 'person')
      return { kind: 'name', mention, at: mention.start };
  }
  return null;
}

const mayTell = (subject: Reference, words: Vocabulary) =>
  maySpeak(subject) || (subject.kind === 'noun' && (subject.several || words.papers.has(subject.noun)));

/** The subject that a second verb shares with the one before it: "sagte Beispiel und fügte hinzu", "said …, but added". */
function elidedAfter({ pieces, words }: Clause, at: number, before: Cue | undefined): Reference | null {
  return before?.kind === 'verb' && words.conjunctions.has(pieces[at - 1]?.lower ?? '') ? before.subject : null;
}

export function verbAt(clause: Clause, at: number, before: Cue | undefined): Cue | null {
  const { pieces, words } = clause;
  const piece = pieces[at];
  const word = piece?.lower ?? '';
  const particles = words.separable.get(word);
  const speaking = words.speaking.has(word);
  const known = speaking || words.reporting.has(word) || words.citing.has(word);
  const dangling = words.dangling.has(word);
  const participle = words.participles.has(word);
  if ((!known && !particles && !dangling && !participle) || !isVerb(clause, at)) return null;
  for (const [verb, subject] of words.impersonal)
    if (word === verb && (pieces[at + 1]?.lower === subject || pieces[at - 1]?.lower === subject))
      return {
        kind: 'impersonal',
        at,
        to: at + 2,
        strong: true,
        subject: placeOfSaying(clause, at + 2) ?? placeBefore(clause, at),
        word: `${verb} ${subject}`,
      };
  if (dangling) {
    const subject =
      before?.subject ??
      (pieces[at - 1]?.lower === ',' || parts(pieces[at - 1])
        ? subjectOf(clause, Math.max(1, at - 1))
        : subjectOf(clause, at));
    return { kind: 'verb', at, to: at + 1, strong: true, subject, word };
  }
  if (participle) {
    // A form that is finite too, "betont", is a participle where an auxiliary stands in its own clause.
    const stops = (piece: Piece | undefined) => (known ? parts(piece) : piece?.kind === 'quote');
    for (let i = at - 1; i >= Math.max(0, at - furthestParticle) && !stops(pieces[i]); i--)
      if (words.auxiliaries.has(pieces[i]?.lower ?? ''))
        return { kind: 'verb', at, to: at + 1, strong: true, subject: subjectOf(clause, i, 0), word };
    // In a subordinate clause the auxiliary comes last: "wie Beispiel betont hatte".
    const endsClause = words.auxiliaries.has(pieces[at + 1]?.lower ?? '');
    if (!endsClause && !known) return null;
    if (endsClause) return { kind: 'verb', at, to: at + 2, strong: true, subject: subjectOf(clause, at), word };
  }
  const particle = particles ? particleAfter(pieces, at, particles) : -1;
  if (!known && particle < 0) return null;
  const citing = words.citing.has(word);
  const subject = citing ? cited(clause, at) : (elidedAfter(clause, at, before) ?? subjectOf(clause, at));
  // "answers", "claims" and the like are nouns too.
  if (!words.verbSecond && word.endsWith('s') && subject?.kind === 'noun' && !mayTell(subject, words)) return null;
  return {
    kind: 'verb',
    at,
    to: at + 1,
    strong: speaking || particle >= 0,
    subject,
    word,
  };
}

/** The person that "zitiert die Zeitung …" leads to. */
function cited({ pieces }: Clause, at: number): Reference | null {
  for (let i = at + 1; i < Math.min(pieces.length, at + 10) && !parts(pieces[i]); i++) {
    const mention = pieces[i]?.mention;
    if (mention?.kind === 'person') return { kind: 'name', mention, at: mention.start };
  }
  return null;
}
