import type { Span } from '../annotate/annotations.ts';

/** Further than this no sentence is looked for: enough for any newspaper's. */
const REACH = 600;
const STOP = /[.!?…]["'“”«»‘’)\]]?$/;

/**
 * The sentence around a span, within its line. A full stop ends one only when white space and then something other than a small letter or a
 * digit's rest follows, so that "28. Juni", "z. B." and "3.5" do not. Abbreviations before capitals ("Dr. Weber") are told by their length.
 */
export function sentenceAround(text: string, span: Span): Span {
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - REACH);
  const newline = text.indexOf('\n', span.end);
  const lineEnd = Math.min(newline < 0 ? text.length : newline, span.end + REACH);
  let start = lineStart;
  for (let at = lineStart; at < span.start; at++) if (isBoundary(text, at)) start = at + 1;
  let end = lineEnd;
  for (let at = span.end; at < lineEnd; at++) {
    if (!isBoundary(text, at)) continue;
    end = at;
    break;
  }
  return { start, end };
}

/** Whether the white space at `at` parts two sentences. */
function isBoundary(text: string, at: number): boolean {
  if (!/\s/.test(text[at] ?? '') || !STOP.test(text.slice(Math.max(0, at - 2), at))) return false;
  if (!/[\p{Lu}\p{N}"'„“”«»‚‘(]/u.test(text[at + 1] ?? '')) return false;
  const word = /[\p{L}\p{N}]{1,20}\.$/u.exec(text.slice(Math.max(0, at - 22), at))?.[0];
  return !word || !isAbbreviation(word);
}

/** A number or a word of up to three letters with a vowel missing or a capital first: "28.", "Dr.", "z.", "Nr.", "St.". */
const isAbbreviation = (word: string) => /^(\d{1,2}|\p{L}|\p{Lu}\p{Ll}{1,2}|[^aeiouäöüy\d]{2,4})\.$/u.test(word);
