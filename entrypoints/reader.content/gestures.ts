import { type Colour, colours } from '../../lib/notebook/records.ts';
import { isEditing, selectedRange } from './selection.ts';
import type { createToolbar } from './toolbar.ts';

/** What acts on itself when clicked is the page's, also where a name in it is painted. */
const CONTROLS = 'a, button, input, select, textarea, summary, label, video, audio, [role="button"], [onclick]';

export interface Gestures {
  toolbar: ReturnType<typeof createToolbar>;
  /** Keep the selection as a highlight; `edit` opens its note. */
  keep(colour: Colour, edit?: boolean): void;
  /** Open what is painted under a point of the viewport. */
  openAt(x: number, y: number): void;
}

/** Takes the reader's selections, keys and clicks in the page. Events that the page made up are not the reader's. */
export function takeGestures({ toolbar, keep, openAt }: Gestures, signal: AbortSignal) {
  function offerToolbar() {
    const range = selectedRange();
    if (range) toolbar.showAt(range);
  }

  addEventListener(
    'pointerup',
    (event) => {
      // The selection is settled only after the event.
      if (event.isTrusted && !toolbar.owns(event.target)) setTimeout(offerToolbar);
    },
    { signal },
  );
  addEventListener(
    'keyup',
    (event) => {
      if (event.isTrusted && (event.shiftKey || event.key === 'Shift')) offerToolbar();
    },
    { signal },
  );
  addEventListener('scroll', toolbar.hide, { passive: true, capture: true, signal });
  document.addEventListener(
    'selectionchange',
    () => {
      if (toolbar.isShown() && !selectedRange()) toolbar.hide();
    },
    { signal },
  );

  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || isEditing()) return;
      if (event.key === 'Escape') return toolbar.hide();
      const colour = colours[Number(event.key) - 1];
      if ((!colour && event.key !== 'n') || !selectedRange()) return;
      // A key that makes a highlight is not the page's shortcut as well.
      event.preventDefault();
      event.stopImmediatePropagation();
      keep(colour ?? 'yellow', !colour);
    },
    { capture: true, signal },
  );

  addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!event.isTrusted || !target || target.closest(CONTROLS) || selectedRange()) return;
      openAt(event.clientX, event.clientY);
    },
    { signal },
  );
}
