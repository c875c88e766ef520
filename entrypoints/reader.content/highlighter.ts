import type { PageHighlight } from '../../lib/messages/index.ts';
import { type Anchored, anchorAll, highlightRanges, isShaken } from './page-highlights.ts';
import type { Painter } from './painter.ts';
import { watchText } from './text-watch.ts';

/** A highlight that has not been looked for yet. */
const nowhere = { range: null, state: 'orphan', wording: '' } as const;

/**
 * Keeps the highlights of this page where their passages are: finds and paints them, and looks again for those under which the text has changed.
 * `onAnchored` is called whenever one stands elsewhere, or not any more.
 */
export function createHighlighter(painter: Painter, onAnchored: () => void, signal: AbortSignal) {
  let highlights = new Map<string, Anchored>();
  /** Of several searches under way at once, only the last may say where things are. */
  let search = 0;

  const paint = () => painter.paint(highlightRanges(highlights.values()));

  async function lookFor(wanted: PageHighlight[]): Promise<boolean> {
    const mine = ++search;
    const found = await anchorAll(wanted);
    if (mine !== search) return false;
    for (const one of found) highlights.set(one.id, one);
    paint();
    onAnchored();
    return true;
  }

  watchText(() => {
    const shaken = [...highlights.values()].filter(isShaken);
    if (shaken.length > 0) lookFor(shaken);
  }, signal);

  return {
    all: () => [...highlights.values()],
    rangeOf: (id: string) => highlights.get(id)?.range ?? null,
    /** Shows these highlights and no others; answers whether they were shown, and not others that came later. */
    show(page: PageHighlight[]): Promise<boolean> {
      highlights = new Map(page.map((one) => [one.id, { ...(highlights.get(one.id) ?? nowhere), ...one }]));
      return lookFor(page);
    },
    /** Adds one that was just made, or puts one that was moved in its new place. */
    put(highlight: Anchored) {
      highlights.set(highlight.id, highlight);
      paint();
      onAnchored();
    },
    /** Another page has come in this one's place. */
    clear() {
      search++;
      highlights = new Map();
      paint();
    },
  };
}

export type Highlighter = ReturnType<typeof createHighlighter>;
