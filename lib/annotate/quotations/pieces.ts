import type { Mention } from '../annotations.ts';
import { Opening, tokenise } from '../names/tokens.ts';
import type { LastNames } from './last-names.ts';
import type { Quoted } from './marks.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word, a mark, a name or a passage in quotation marks. */
export interface Piece {
  kind: 'word' | 'mark' | 'name' | 'quote';
  start: number;
  end: number;
  /** The word or mark in lower case; empty for names and passages. */
  lower: string;
  capital: boolean;
  mention?: Mention;
  quoted?: Quoted;
}

/** A sentence, its passages in quotation marks being one piece each. */
export interface Sentence {
  pieces: Piece[];
  start: number;
  end: number;
  /** The number of its line. */
  line: number;
  /** Whether it is all of a line and does not end as sentences do. */
  heading: boolean;
}

const closesSentence = /^[.!?…]$/u;

/** What a text is divided by. */
export interface Divided {
  quoted: readonly Quoted[];
  /** In reading order. */
  mentions: readonly Mention[];
  lastNames: LastNames;
  abbreviations: ReadonlySet<string>;
}

interface Placed {
  piece: Piece;
  /** What the piece opens: a sentence, a line. */
  opening: number;
}

function wordPiece(text: string, start: number, end: number, lastNames: LastNames): Piece {
  const word = text.slice(start, end);
  const capital = /^\p{Lu}/u.test(word);
  const named = capital ? lastNames.get(word) : undefined;
  if (named)
    return {
      kind: 'name',
      start,
      end,
      lower: '',
      capital,
      mention: { start, end, kind: named.kind, entity: named.id },
    };
  // "1:3", "7:30", "„Beispiel“-Debatte"
  const within =
    (word === ':' && /^\d:\d$/u.test(text.slice(start - 1, end + 1))) ||
    (word === '-' && /^\S-\S$/u.test(text.slice(start - 1, end + 1)));
  const kind = within || (/^[\p{L}\p{N}'’]/u.test(word) && /[\p{L}\p{N}]/u.test(word)) ? 'word' : 'mark';
  return { kind, start, end, lower: word.toLowerCase().replaceAll('’', "'"), capital };
}

/** What the tokens, mentions and passages of a text come to, in reading order. */
function* piecesOf(text: string, { quoted, mentions, lastNames, abbreviations }: Divided): Generator<Placed> {
  const tokens = tokenise(text, abbreviations);
  let q = 0;
  let m = 0;
  let done = 0;
  let opening = 0;
  for (let t = 0; t < tokens.count; t++) {
    const start = tokens.start[t] ?? 0;
    const end = tokens.end[t] ?? 0;
    if (start < done) continue;
    opening = Math.max(opening, tokens.opening[t] ?? 0);
    while ((quoted[q]?.to ?? text.length) <= start) q++;
    while ((mentions[m]?.end ?? text.length) <= start) m++;
    const passage = quoted[q];
    const mention = mentions[m];
    if (passage && passage.from < end) {
      yield {
        piece: { kind: 'quote', start: passage.from, end: passage.to, lower: '', capital: false, quoted: passage },
        opening,
      };
      done = passage.to;
    } else if (mention && mention.start < end && mention.end >= end) {
      yield {
        piece: { kind: 'name', start: mention.start, end: mention.end, lower: '', capital: true, mention },
        opening,
      };
      done = mention.end;
    } else {
      yield { piece: wordPiece(text, start, end, lastNames), opening };
      done = end;
    }
    opening = 0;
  }
}

/** How far behind a passage the verb of speech may stand that keeps the sentence from ending with it. */
const furthestVerb = 5;

/** Whether what follows a passage says who said it: "“Why?” Example asked." */
function isAttributed(placed: readonly Placed[], from: number, words: Vocabulary): boolean {
  if (words.verbSecond) return false;
  for (let i = from; i < from + furthestVerb; i++) {
    const piece = placed[i]?.piece;
    if (!piece || piece.kind === 'mark' || piece.kind === 'quote') return false;
    if (i > from && piece.kind === 'word' && !piece.capital && words.speaking.has(piece.lower)) return true;
  }
  return false;
}

/** Whether a sentence ends before the piece at `at`, which stands on the same line as the one before it. */
function endsBefore(text: string, placed: readonly Placed[], at: number, words: Vocabulary): boolean {
  const last = placed[at - 1]?.piece;
  const next = placed[at]?.piece;
  if (!last || !next) return true;
  if (next.kind !== 'quote' && !next.capital && !/^\p{N}/u.test(next.lower)) return false;
  if (last.kind !== 'quote')
    return closesSentence.test(last.lower) && (placed[at]?.opening === Opening.sentence || next.kind === 'quote');
  const inner = text.slice(last.start, last.end).replace(/["'“”‘’«»‹›]{1,2}$/u, '');
  if (/[?!]$/u.test(inner) && isAttributed(placed, at, words)) return false;
  return next.kind === 'quote' || /[.!?…]$/u.test(inner);
}

/** A sentence of more pieces is divided: the time it takes to read one grows faster than its length. */
const longestSentence = 160;

const looksLikeHeading = (text: string, { start, end }: Sentence) =>
  end - start < 160 && !/[.!?…:;,]$/u.test(text.slice(start, end).replace(/["“”«»‘’')]{1,3}$/u, ''));

/** The sentences of a text. */
export function sentencesOf(text: string, divided: Divided, words: Vocabulary): Sentence[] {
  const sentences: Sentence[] = [];
  const placed = [...piecesOf(text, divided)];
  let current: Sentence | null = null;
  let line = 0;
  let lineFrom = 0;
  const endLine = () => {
    const last = sentences.at(-1);
    if (last && sentences.length - lineFrom === 1) last.heading = looksLikeHeading(text, last);
    lineFrom = sentences.length;
  };
  for (const [at, { piece, opening }] of placed.entries()) {
    const newLine = opening === Opening.line;
    if (newLine) {
      endLine();
      line++;
    }
    const full = (current?.pieces.length ?? 0) >= longestSentence;
    if (!current || newLine || full || endsBefore(text, placed, at, words)) {
      current = { pieces: [], start: piece.start, end: piece.end, line, heading: false };
      sentences.push(current);
    }
    current.pieces.push(piece);
    current.end = piece.end;
  }
  endLine();
  return sentences;
}
