import { phraseAt, type Reference } from './phrases.ts';
import type { Piece, Sentence } from './pieces.ts';
import { type Clause, maySpeak, parts, subjectOf } from './subject.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What says that something was said, and who said it. */
export interface Cue {
  kind: 'verb' | 'source' | 'instead' | 'impersonal';
  /** Pieces `[at, to)` of the sentence; of a verb, the verb alone. */
  at: number;
  to: number;
  /** Whether it reports speech whatever stands beside it. */
  strong: boolean;
  subject: Reference | null;
  word: string;
}

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

const sourceOf = (clause: Clause, from: number): Reference | null => {
  const { pieces, words, text } = clause;
  for (let i = from; i < Math.min(pieces.length, from + 4); i++) {
    const piece = pieces[i];
    if (!piece || piece.kind === 'mark') return null;
    if (piece.kind === 'quote') return null;
    if (piece.kind === 'word' && (words.prepositions.has(piece.lower) || words.indefinites.has(piece.lower))) {
      if (words.indefinites.has(piece.lower)) return null;
      continue;
    }
    if (piece.kind === 'word' && words.oblique.has(piece.lower) && !piece.capital) {
      const noun = phraseAt(pieces, i + 1, words, text)?.reference ?? null;
      return noun?.kind === 'noun' ? { ...noun, definite: /^(?:de[mnrs])$/u.test(piece.lower) } : noun;
    }
    return phraseAt(pieces, i, words, text)?.reference ?? null;
  }
  return null;
};

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

function sourceAt(clause: Clause, at: number): Cue | null {
  const { pieces, words } = clause;
  const word = pieces[at]?.lower ?? '';
  for (const phrase of words.sourcesBefore) {
    if (!phrase.every((part, i) => pieces[at + i]?.lower === part)) continue;
    const to = at + phrase.length;
    return { kind: 'source', at, to, strong: true, subject: sourceOf(clause, to), word: phrase.join(' ') };
  }
  if (!words.sourcesAfter.has(word)) return null;
  const before = pieces[at - 1];
  const subject: Reference | null = before?.mention
    ? { kind: 'name', mention: before.mention, at: before.start }
    : null;
  let from = at - 1;
  while (from > 0 && !parts(pieces[from - 1]) && at - from < 5 && pieces[from - 1]?.kind !== 'quote') from--;
  return { kind: 'source', at: before?.mention ? at - 1 : from, to: at + 1, strong: true, subject, word };
}

/** "so Beispiel" between commas, or after a passage. */
function insteadAt(clause: Clause, at: number): Cue | null {
  const { pieces, words, text } = clause;
  if (!words.instead.has(pieces[at]?.lower ?? '') || (!parts(pieces[at - 1]) && pieces[at - 1]?.kind !== 'quote'))
    return null;
  const phrase = phraseAt(pieces, at + 1, words, text);
  const anybody = words.indefinites.has(pieces[at + 1]?.lower ?? '');
  if (!phrase || !(maySpeak(phrase.reference) || anybody)) return null;
  let to = phrase.to;
  while (to < pieces.length && to < phrase.to + 12 && !parts(pieces[to])) to++;
  return { kind: 'instead', at, to, strong: true, subject: phrase.reference, word: pieces[at]?.lower ?? '' };
}

const mayTell = (subject: Reference, words: Vocabulary) =>
  maySpeak(subject) || (subject.kind === 'noun' && (subject.several || words.papers.has(subject.noun)));

/** The subject that a second verb shares with the one before it: "sagte Beispiel und fügte hinzu", "said …, but added". */
function elidedAfter({ pieces, words }: Clause, at: number, before: Cue | undefined): Reference | null {
  return before?.kind === 'verb' && words.conjunctions.has(pieces[at - 1]?.lower ?? '') ? before.subject : null;
}

function verbAt(clause: Clause, at: number, before: Cue | undefined): Cue | null {
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

/** The cues of a sentence, in reading order. */
export function cuesOf(sentence: Sentence, text: string, words: Vocabulary): Cue[] {
  const clause = { pieces: sentence.pieces, text, words };
  const cues: Cue[] = [];
  for (let i = 0; i < sentence.pieces.length; i++) {
    if (sentence.pieces[i]?.kind !== 'word') continue;
    const cue = sourceAt(clause, i) ?? insteadAt(clause, i) ?? verbAt(clause, i, cues.at(-1));
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.kind === 'source' ? cue.to - 1 : i);
  }
  return cues;
}
