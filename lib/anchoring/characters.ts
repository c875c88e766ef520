/** What a UTF-16 code unit is to the reader of a text. */
export const Kind = { unknown: 0, invisible: 1, space: 2, letter: 3, sign: 4, ideograph: 5 } as const;

/** Marks that newsrooms and browsers exchange for one another. */
const ALIKE: Record<string, string> = { '"': '“”„‟«»″', "'": '‘’‚‛‹›′`´', '-': '–—‐‑‒―−', '.': '…' };
const alike = new Map(
  Object.entries(ALIKE).flatMap(([plain, marks]) => [...marks].map((mark): [string, string] => [mark, plain])),
);

const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/u;
/** Written without spaces: each of them counts as a word. */
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
/** Halves of surrogate pairs count as letters, so that no emoji is cut in two. */
const LETTER = /[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u;

// Filled as characters are met: one look-up for each character of a page is all that reading it may cost.
const kinds = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);
/** Capitals and digits: what names and numbers have. */
const telling = new Uint8Array(0x10000);

function learn(code: number): number {
  const unit = String.fromCharCode(code);
  const lower = unit.toLowerCase();
  folded[code] = (alike.get(unit) ?? (lower.length === 1 ? lower : unit)).charCodeAt(0);
  telling[code] = Number(lower !== unit || /\p{N}/u.test(unit));
  const kind = INVISIBLE.test(unit)
    ? Kind.invisible
    : /\s/.test(unit)
      ? Kind.space
      : IDEOGRAPH.test(unit)
        ? Kind.ideograph
        : LETTER.test(unit)
          ? Kind.letter
          : Kind.sign;
  kinds[code] = kind;
  return kind;
}

/** The kind of a code unit. */
export const kindOf = (code: number): number => kinds[code] || learn(code);
/** A code unit in lower case, quotation marks and dashes made one. Only for codes that `kindOf` has seen. */
export const foldedOf = (code: number): number => folded[code] ?? code;
/** 1 for a capital or a digit, else 0. Only for codes that `kindOf` has seen. */
export const isTelling = (code: number): number => telling[code] ?? 0;
