import { fold, type ReadableText, readableText } from './readable-text.ts';
import { mostSimilar } from './similar.ts';

/** A W3C Web Annotation selector; https://www.w3.org/TR/annotation-model/#selectors */
export type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  | { type: 'TextPositionSelector'; start: number; end: number };

/** Where a passage was found again, and how sure that is (0 to 1). */
export interface Found {
  range: Range;
  state: 'exact' | 'changed';
  confidence: number;
}

const CONTEXT = 64;
/** Below this a reworded passage is another passage: a wrong place is worse than an orphan. */
const ENOUGH = 0.72;

/** Describes a passage so that it can be found again on a later visit. */
export function describe(range: Range, root: Node): Selector[] {
  const readable = readableText(root);
  const { text } = readable;
  let start = readable.indexOf(range.startContainer, range.startOffset);
  let end = readable.indexOf(range.endContainer, range.endOffset);
  while (text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** Finds a described passage again, or `null` when it is gone. Never throws, whatever the selectors are. */
export function find(selectors: Selector[], root: Node): Found | null {
  return findAll([selectors], root)[0] ?? null;
}

/** Finds many passages, reading the page once. */
export function findAll(described: Selector[][], root: Node): (Found | null)[] {
  const readable = readableText(root);
  return described.map((selectors) => {
    try {
      return findOne(selectors, readable);
    } catch {
      return null;
    }
  });
}

interface Described {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
}

/** Reads what selectors say, which may come from an import or from an earlier version. */
function read(selectors: unknown): Described | null {
  if (!Array.isArray(selectors)) return null;
  const of = (type: string): Record<string, unknown> | undefined => selectors.find((one) => one?.type === type);
  const text = (value: unknown) => (typeof value === 'string' ? fold(value) : '');
  const quote = of('TextQuoteSelector');
  const exact = text(quote?.exact).trim();
  const start = of('TextPositionSelector')?.start;
  if (!exact) return null;
  return {
    exact,
    prefix: text(quote?.prefix),
    suffix: text(quote?.suffix),
    start: typeof start === 'number' ? start : 0,
  };
}

function findOne(selectors: unknown, readable: ReadableText): Found | null {
  const wanted = read(selectors);
  if (!wanted) return null;
  const exact = bestOccurrence(readable.text, wanted);
  if (exact !== null) return found(readable, exact.start, exact.start + wanted.exact.length, 'exact', exact.confidence);
  const similar = mostSimilar(readable.text, wanted.exact);
  if (!similar || similar.similarity < ENOUGH) return null;
  return found(readable, similar.start, similar.end, 'changed', similar.similarity);
}

const MAX_OCCURRENCES = 1_000;

/** Of all places where the quote stands word for word, the one whose surroundings agree most; of equals, the nearest. */
function bestOccurrence(text: string, { exact, prefix, suffix, start }: Described) {
  let best: { start: number; score: number; confidence: number } | null = null;
  let at = text.indexOf(exact);
  for (let seen = 0; at >= 0 && seen < MAX_OCCURRENCES; seen++) {
    const context =
      shared(text.slice(Math.max(0, at - CONTEXT), at), prefix, true) +
      shared(text.slice(at + exact.length, at + exact.length + CONTEXT), suffix, false);
    const score = context - Math.abs(at - start) / (text.length + 1);
    if (!best || score > best.score)
      best = { start: at, score, confidence: (1 + context / (prefix.length + suffix.length + 1)) / 2 };
    at = text.indexOf(exact, at + 1);
  }
  return best;
}

/** How many characters two contexts share, counted from the quote outwards. */
function shared(a: string, b: string, fromEnd: boolean): number {
  const length = Math.min(a.length, b.length);
  for (let n = 0; n < length; n++) if (fromEnd ? a.at(-1 - n) !== b.at(-1 - n) : a[n] !== b[n]) return n;
  return length;
}

function found(
  readable: ReadableText,
  start: number,
  end: number,
  state: Found['state'],
  confidence: number,
): Found | null {
  const from = readable.at(start);
  const to = readable.at(end - 1);
  if (!from || !to) return null;
  const range = (from.node.ownerDocument ?? document).createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return { range, state, confidence };
}
