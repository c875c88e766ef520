import type { Span } from '../annotations.ts';

/** A passage in quotation marks, marks not included. */
export interface Quoted extends Span {
  /** Where its opening mark stands, and where its closing mark ends. */
  from: number;
  to: number;
  /** Whether a closing mark was found. */
  closed: boolean;
  /** Whether the marks are single ones. */
  single: boolean;
}

interface Open {
  at: number;
  mark: string;
  /** Passages found within it. */
  inner: Quoted[];
}

/** What may close a passage, by what opened it. */
const closers: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"',
  '”': '”',
  '"': '"”“',
  '»': '«',
  '«': '»',
  '‚': "‘’'",
  '‘': "’'",
  "'": "'’",
  '›': '‹',
  '‹': '›',
};
const singles = "‚‘’'›‹";
const isMark = (char: string) => '„“”"»«‚‘’\'›‹'.includes(char);

const isSpace = (char: string) => char === '' || /\s/u.test(char);
const isWordish = (char: string) => /[\p{L}\p{N}]/u.test(char);
const opensAfter = (char: string) => isSpace(char) || /[([{–—\-/:;,…„“"»«‚‘›]/u.test(char);

/** Whether a mark can open a passage where it stands. */
function canOpen(mark: string, before: string, after: string): boolean {
  if (closers[mark] === undefined || isSpace(after)) return mark === '«' && isSpace(before) && after === '\u00A0';
  if (mark === '„') return true;
  if (mark === '‚') return !isSpace(after) && opensAfter(before);
  // A space is missing: "… sagte er.„Und …"
  const stuck = /[.!?]/u.test(before) && /\p{Lu}/u.test(after);
  return (opensAfter(before) || stuck) && !/[,.;!?)\]]/u.test(after);
}

/** Whether a mark can close a passage where it stands; an apostrophe within a word cannot. */
const canClose = (mark: string, before: string, after: string): boolean =>
  !(isWordish(after) && isWordish(before) && singles.includes(mark)) &&
  (!isSpace(before) || before === '\u00A0' || singles.includes(mark)) &&
  !(isWordish(after) && mark !== '"' && mark !== '«' && mark !== '»' && isSpace(before));

/** The innermost open passage that a mark closes; an unclosed single mark within it does not stand in its way. */
function closedBy(open: readonly Open[], mark: string): number {
  for (let i = open.length - 1; i >= 0; i--) {
    const { mark: opened } = open[i] ?? { mark: '' };
    if (closers[opened]?.includes(mark)) return i;
    if (!singles.includes(opened)) return -1;
  }
  return -1;
}

interface Line {
  passages: Quoted[];
  /** The outermost passage that was not closed. */
  unclosed: Open | null;
}

function readLine(text: string, start: number, end: number, pending: string): Line {
  const passages: Quoted[] = [];
  const open: Open[] = pending ? [{ at: start - 1, mark: pending, inner: [] }] : [];
  for (let i = start; i < end; i++) {
    const mark = text[i] ?? '';
    if (!isMark(mark)) continue;
    const before = i > start ? (text[i - 1] ?? '') : '';
    const after = i + 1 < end ? (text[i + 1] ?? '') : '';
    const closing = canClose(mark, before, after) ? closedBy(open, mark) : -1;
    // A straight mark between a space and a word opens, whatever is open.
    const opening = canOpen(mark, before, after);
    if (closing >= 0 && !(opening && /["'‘]/u.test(mark) && isSpace(before))) {
      const [passage] = open.splice(closing);
      if (!passage) continue;
      const single = singles.includes(passage.mark);
      const found = { from: passage.at, to: i + 1, start: passage.at + 1, end: i, closed: true, single };
      (open.at(-1)?.inner ?? passages).push(found);
    } else if (opening && open.length < 4) open.push({ at: i, mark, inner: [] });
  }
  const unclosed = open.find(({ mark }) => !singles.includes(mark)) ?? null;
  // What stands within the unclosed passage is part of it.
  for (const { inner } of unclosed ? open.slice(0, open.indexOf(unclosed)) : open) passages.push(...inner);
  return { passages, unclosed };
}

/** The text's lines that hold something. */
function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}

/** A quotation may go on over this many paragraphs, each opened by a mark. */
const mostParagraphs = 12;

/**
 * The outermost passages in quotation marks, in reading order. A passage over several paragraphs, each opened by a mark, is one; any other that
 * is not closed ends with its paragraph.
 */
export function quotedPassages(text: string): Quoted[] {
  const found: Quoted[] = [];
  let running: { from: number; mark: string; paragraphs: number; end: number } | null = null;
  const stop = () => {
    if (running)
      found.push({
        from: running.from,
        to: running.end,
        start: running.from + 1,
        end: running.end,
        closed: false,
        single: false,
      });
    running = null;
  };
  for (const { start, end } of linesOf(text)) {
    const first = start + (/^\s{0,8}/u.exec(text.slice(start, start + 8))?.[0].length ?? 0);
    let { passages, unclosed } = readLine(text, start, end, '');
    if (running) {
      const again = text[first] === running.mark;
      const own = again ? passages.find(({ from }) => from === first) : undefined;
      if (own) {
        found.push({ ...own, from: running.from, start: running.from + 1 });
        passages = passages.filter((passage) => passage !== own);
        running = null;
      } else if (again && unclosed?.at === first && running.paragraphs < mostParagraphs) {
        running.paragraphs++;
        running.end = end;
        continue;
      } else stop();
    }
    found.push(...passages);
    if (unclosed) running = { from: unclosed.at, mark: unclosed.mark, paragraphs: 1, end };
  }
  stop();
  return found.filter((passage) => passage.end > passage.start).sort((a, b) => a.from - b.from);
}
