import type { Mention } from '../annotations.ts';
import { Opening, tokenise } from '../names/tokens.ts';
import type { Quoted } from './marks.ts';

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

/** What the tokens, mentions and passages of a text come to, in reading order. */
function* piecesOf(
  text: string,
  quoted: readonly Quoted[],
  mentions: readonly Mention[],
  abbreviations: ReadonlySet<string>,
): Generator<{ piece: Piece; opening: number }> {
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
      const word = text.slice(start, end);
      const kind = /^[\p{L}\p{N}'’]/u.test(word) && word.length > 0 && /[\p{L}\p{N}]/u.test(word) ? 'word' : 'mark';
      yield {
        piece: { kind, start, end, lower: word.toLowerCase().replaceAll('’', "'"), capital: /^\p{Lu}/u.test(word) },
        opening,
      };
      done = end;
    }
    opening = 0;
  }
}

/** Whether a sentence ends after `last`, where `next` follows on the same line. */
function endsAfter(text: string, last: Piece, next: Piece, opening: number): boolean {
  const startsNew = next.kind === 'quote' || next.capital || /^\p{N}/u.test(next.lower);
  if (last.kind === 'quote') {
    const final =
      text
        .slice(last.start, last.end)
        .replace(/["'“”‘’«»‹›]{1,2}$/u, '')
        .at(-1) ?? '';
    return startsNew && (closesSentence.test(final) || next.kind === 'quote');
  }
  return startsNew && closesSentence.test(last.lower) && (opening === Opening.sentence || next.kind === 'quote');
}

/** The sentences of a text. */
export function sentencesOf(
  text: string,
  quoted: readonly Quoted[],
  mentions: readonly Mention[],
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Sentence | null = null;
  let line = 0;
  let lineFrom = 0;
  const endLine = () => {
    const last = sentences.at(-1);
    const mark = last?.pieces.at(-1);
    if (last && mark && sentences.length - lineFrom === 1)
      last.heading =
        !/[.!?…:;,]$/u.test(text.slice(last.start, last.end).replace(/["“”«»‘’')]{1,3}$/u, '')) &&
        last.end - last.start < 160;
    lineFrom = sentences.length;
  };
  for (const { piece, opening } of piecesOf(text, quoted, mentions, abbreviations)) {
    const last = current?.pieces.at(-1);
    const newLine = opening === Opening.line;
    if (newLine) {
      endLine();
      line++;
    }
    if (!current || !last || newLine || endsAfter(text, last, piece, opening)) {
      current = { pieces: [], start: piece.start, end: piece.end, line, heading: false };
      sentences.push(current);
    }
    current.pieces.push(piece);
    current.end = piece.end;
  }
  endLine();
  return sentences;
}
