import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { copyText } from '../../components/ui/copy-text.ts';
import { askFromPage } from '../../lib/messages/index.ts';
import { quotationText } from '../../lib/notebook/quotation.ts';
import { type Colour, colours } from '../../lib/notebook/records.ts';
import { createHandles } from './handles.ts';
import type { Highlighter } from './highlighter.ts';
import { moveHighlight } from './keep-highlight.ts';
import { offer, sayNotKept } from './notice.ts';
import type { Anchored } from './page-highlights.ts';
import type { Painter } from './painter.ts';
import { type FoundArticle, passageOf } from './passage.ts';
import type { Toolbar } from './toolbar.ts';
import { highlightTools } from './toolbar-tools.ts';

export interface Surroundings {
  toolbar: Toolbar;
  painter: Painter;
  highlighter: Highlighter;
  article(): FoundArticle;
  /** Opens the note of a highlight in the sidebar. */
  openNote(id: string): void;
}

/** The highlight the reader has clicked: its toolbar, the handles at its ends, and the keys that work on it. */
export function createHeldHighlight(around: Surroundings, signal: AbortSignal) {
  const { toolbar, painter, highlighter, article, openNote } = around;
  let held: Anchored | undefined;
  const handles = createHandles({ preview: (range) => painter.preview(range), done: move }, signal);

  const change = (highlight: Anchored, changes: { colour?: Colour; trashed?: boolean }) =>
    askFromPage('change-highlight', { id: highlight.id, canonicalUrl: article()?.article.canonicalUrl, ...changes });

  function hold(highlight: Anchored) {
    const { range } = highlight;
    if (!range) return;
    held = highlight;
    toolbar.show(range, highlightTools(highlight.colour, { recolour, note, copy, trash }));
    handles.show(range);
  }

  function release() {
    held = undefined;
    painter.preview(null);
    handles.hide();
    toolbar.hide();
  }

  async function recolour(colour: Colour) {
    const highlight = held;
    if (!highlight || highlight.colour === colour) return;
    release();
    await change(highlight, { colour }).catch(sayNotKept);
  }

  function note() {
    const highlight = held;
    release();
    if (highlight) openNote(highlight.id);
  }

  function copy() {
    const found = article();
    if (!held?.range) return;
    const { title, byline, publisher, publishedTime, canonicalUrl } = found?.article ?? {};
    const source = { title: title || document.title, byline: byline ?? [], url: canonicalUrl ?? location.href };
    copyText(
      quotationText(
        passageOf(held.range, found),
        { ...source, ...(publisher && { publisher }), ...(publishedTime && { publishedTime }) },
        browser.i18n.getUILanguage(),
        (text) => i18n.t('inQuotationMarks', [text]),
      ),
    );
    release();
  }

  async function trash() {
    const highlight = held;
    if (!highlight) return;
    release();
    try {
      await change(highlight, { trashed: true });
      offer(i18n.t('trashed'), i18n.t('undo'), () => change(highlight, { trashed: false }).catch(sayNotKept));
    } catch (cause) {
      sayNotKept(cause);
    }
  }

  async function move(range: Range) {
    const highlight = held;
    painter.preview(null);
    if (!highlight) return;
    toolbar.hide();
    try {
      held = await moveHighlight(highlight, range, article());
      highlighter.put(held);
    } catch (cause) {
      release();
      sayNotKept(cause);
    }
  }

  return {
    hold,
    release,
    isHeld: () => held !== undefined,
    owns: (target: EventTarget | null) => handles.owns(target),
    /** Does what a key does to the highlight; answers whether it does anything. */
    press(key: string): boolean {
      if (!held) return false;
      const colour = colours[Number(key) - 1];
      const acts: Record<string, () => void> = { n: note, c: copy, Delete: trash, Backspace: trash, Escape: release };
      if (colour) recolour(colour);
      else if (acts[key]) acts[key]();
      else return false;
      return true;
    },
  };
}

export type HeldHighlight = ReturnType<typeof createHeldHighlight>;
