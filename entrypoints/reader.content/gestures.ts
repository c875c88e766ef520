import { type Colour, colours } from '../../lib/notebook/records.ts';
import type { HeldHighlight } from './held-highlight.ts';
import { isEditing, selectedRange } from './selection.ts';
import type { Toolbar } from './toolbar.ts';
import { selectionTools } from './toolbar-tools.ts';
import { cutsWord, snapToWords } from './word-borders.ts';

/** What acts on itself when clicked is the page's, also where a name in it is painted. */
const CONTROLS = 'a, button, input, select, textarea, summary, label, video, audio, [role="button"], [onclick]';

/** A selection that fingers are still making is not offered anything yet. */
const SETTLED_MS = 350;

export interface Gestures {
  toolbar: Toolbar;
  held: HeldHighlight;
  /** Keep the selection as a highlight; `edit` opens its note. */
  keep(colour: Colour, edit?: boolean): void;
  /** Take up what is painted under a point of the viewport. */
  takeUpAt(x: number, y: number): void;
}

/** Takes the reader's selections, keys and clicks in the page. Events that the page made up are not the reader's. */
export function takeGestures({ toolbar, held, keep, takeUpAt }: Gestures, signal: AbortSignal) {
  let byTouch = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const isOurs = (target: EventTarget | null) => toolbar.owns(target) || held.owns(target);

  function offerToolbar() {
    const range = selectedRange();
    if (!range) return;
    held.release();
    const actions = { highlight: keep, note: () => keep('yellow', true), ...(cutsWord(range) && { wholeWords }) };
    toolbar.show(range, selectionTools(actions), byTouch);
  }

  function wholeWords() {
    const range = selectedRange();
    if (!range) return;
    const { startContainer, startOffset, endContainer, endOffset } = snapToWords(range);
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    offerToolbar();
  }

  function letGo() {
    if (held.isHeld()) held.release();
    toolbar.hide();
  }

  // Captured: a page that stops its events does not stop the reader.
  const listening = { capture: true, signal };
  addEventListener(
    'pointerdown',
    (event) => {
      byTouch = event.pointerType === 'touch';
      if (!isOurs(event.target)) letGo();
    },
    listening,
  );
  addEventListener(
    'pointerup',
    (event) => {
      // The selection is settled only after the event.
      if (event.isTrusted && !isOurs(event.target)) setTimeout(offerToolbar);
    },
    listening,
  );
  addEventListener(
    'keyup',
    (event) => {
      if (event.isTrusted && (event.shiftKey || event.key === 'Shift')) offerToolbar();
    },
    listening,
  );
  addEventListener('scroll', letGo, { ...listening, passive: true });
  document.addEventListener(
    'selectionchange',
    () => {
      if (toolbar.isShown() && !held.isHeld() && !selectedRange()) toolbar.hide();
      clearTimeout(settling);
      if (byTouch) settling = setTimeout(offerToolbar, SETTLED_MS);
    },
    { signal },
  );

  /** Whether a key has done something to the selection or to the highlight that is held. */
  function press(key: string): boolean {
    if (held.press(key)) return true;
    const range = selectedRange();
    const colour = colours[Number(key) - 1];
    if (!range) return false;
    if (key === 'w' && cutsWord(range)) wholeWords();
    else if (colour) keep(colour);
    else if (key === 'n') keep('yellow', true);
    else return false;
    return true;
  }

  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || isEditing()) return;
      if (event.key === 'Escape') return letGo();
      if (!press(event.key)) return;
      // A key that makes a highlight is not the page's shortcut as well.
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    listening,
  );

  addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!event.isTrusted || !target || isOurs(target) || target.closest(CONTROLS) || selectedRange()) return;
      takeUpAt(event.clientX, event.clientY);
    },
    listening,
  );
}
