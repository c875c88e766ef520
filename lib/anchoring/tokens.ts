import { foldedOf, isTelling, Kind, kindOf } from './characters.ts';

/** What stands before a token. */
export const Gap = { none: 0, space: 1, block: 2 } as const;

/**
 * The words and signs of a text, in order, one entry each in every list. A word is a run of letters and digits; any other visible character
 * is a sign. Positions are those of the readable text: no invisible characters, one space between words, one line break between blocks.
 */
export interface Tokens {
  /** Of the word in lower case; of the sign with all quotation marks and all dashes made one. */
  hash: number[];
  /** `Gap` */
  gap: number[];
  /** Visible characters. */
  length: number[];
  /** 1 for a name or number (a capital or a digit in it), else 0. */
  telling: number[];
  /** 1 for a word, 0 for a sign. */
  word: number[];
  /** Position in the readable text. */
  position: number[];
  /** Which of the texts that were fed it begins and ends in, and at what offset there. */
  startSource: number[];
  startOffset: number[];
  endSource: number[];
  endOffset: number[];
}

export interface Tokenizer {
  tokens: Tokens;
  /** Reads the next stretch of the text, `source` being its number. With `lines`, a line break ends a block. */
  feed(data: string, source: number, lines?: boolean): void;
  /** Ends the word, as white space does. */
  space(): void;
  /** Ends the block. */
  block(): void;
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SIGN = 0x5bd1e995;
/** Signs that stand for the same however often they are repeated: '--' for '–', '...' for '…'. */
const REPEATED = new Set(['-', '.', "'", '"'].map((sign) => sign.charCodeAt(0)));
const LINE_BREAK = 10;

export const emptyTokens = (): Tokens => ({
  hash: [],
  gap: [],
  length: [],
  telling: [],
  word: [],
  position: [],
  startSource: [],
  startOffset: [],
  endSource: [],
  endOffset: [],
});

/** The one character that a letter and a combining mark make ("a" and U+0308: "ä"), or 0. */
function compose(letter: number, mark: number): number {
  const composed = String.fromCharCode(letter, mark).normalize('NFC');
  return composed.length === 1 && kindOf(composed.charCodeAt(0)) ? composed.charCodeAt(0) : 0;
}

/** Cuts a text into tokens as it is read. Time is linear in its length. */
export function createTokenizer(): Tokenizer {
  const tokens = emptyTokens();
  const { hash, gap, length, telling, word, position, startSource, startOffset, endSource, endOffset } = tokens;
  let last = -1;
  let open = false;
  let pending: number = Gap.block;
  let end = 0;
  /** The last character, and the hash of its word without it. */
  let previous = 0;
  let stem = 0;
  /** The sign that the last token is, or 0. */
  let sign = 0;

  function begin(source: number, offset: number, isWord: number) {
    last++;
    const isFirst = last === 0;
    hash.push(isWord ? FNV_START : SIGN);
    gap.push(pending);
    length.push(0);
    telling.push(0);
    word.push(isWord);
    position.push(pending && !isFirst ? end + 1 : end);
    startSource.push(source);
    startOffset.push(offset);
    endSource.push(source);
    endOffset.push(offset);
    if (pending && !isFirst) end++;
    pending = Gap.none;
    sign = 0;
  }

  function extend(code: number, source: number, offset: number) {
    endSource[last] = source;
    endOffset[last] = offset + 1;
    const composed = code >= 0x300 && code < 0x370 && length[last] ? compose(previous, code) : 0;
    if (!composed) {
      stem = hash[last] ?? 0;
      length[last] = (length[last] ?? 0) + 1;
      end++;
    }
    previous = composed || code;
    hash[last] = Math.imul(stem ^ foldedOf(previous), FNV_PRIME);
    if (isTelling(previous)) telling[last] = 1;
  }

  function single(code: number, source: number, offset: number, kind: number) {
    const folded = foldedOf(code);
    if (kind === Kind.sign && pending === Gap.none && folded === sign && REPEATED.has(folded)) {
      endSource[last] = source;
      endOffset[last] = offset + 1;
      length[last] = (length[last] ?? 0) + 1;
      end++;
      return;
    }
    begin(source, offset, kind === Kind.ideograph ? 1 : 0);
    extend(code, source, offset);
    sign = kind === Kind.sign ? folded : 0;
  }

  function space() {
    open = false;
    if (pending === Gap.none) pending = Gap.space;
  }

  function block() {
    open = false;
    pending = Gap.block;
  }

  function feed(data: string, source: number, lines = false) {
    for (let offset = 0; offset < data.length; offset++) {
      const code = data.charCodeAt(offset);
      const kind = kindOf(code);
      if (kind === Kind.letter) {
        if (!open) begin(source, offset, 1);
        open = true;
        extend(code, source, offset);
      } else if (kind === Kind.space) {
        if (lines && code === LINE_BREAK) block();
        else space();
      } else if (kind !== Kind.invisible) {
        open = false;
        single(code, source, offset, kind);
      }
    }
  }

  return { tokens, feed, space, block };
}
