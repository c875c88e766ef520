import { lineUnder } from './hit.ts';
import { createPreviewFrame } from './preview-frame.ts';

/** The pointer rests this long on a name before its card comes, and may be away this long before it goes (WCAG 1.4.13). */
const COME_MS = 350;
const GO_MS = 300;

export interface PreviewEvents {
  /** The card and range that are painted under a point, or in an element that has the focus. */
  at(x: number, y: number): [card: string, range: Range] | null;
  within(element: Element): [card: string, range: Range] | null;
  /** Have the card drawn; `drawn` is to be called when it is. */
  draw(card: string): void;
  isWanted(): boolean;
}

/** Brings a card beside a painted name that is pointed at or whose link has the focus; Escape, going away or scrolling takes it back. */
export function createPreview(events: PreviewEvents, signal: AbortSignal) {
  const frame = createPreviewFrame();
  let coming: ReturnType<typeof setTimeout> | undefined;
  let going: ReturnType<typeof setTimeout> | undefined;
  let shown: string | undefined;

  function hide() {
    clearTimeout(coming);
    clearTimeout(going);
    shown = undefined;
    frame.hide();
  }
  function leave() {
    clearTimeout(going);
    going = setTimeout(hide, GO_MS);
  }
  function come([card, range]: [string, Range], x: number, y: number) {
    clearTimeout(going);
    if (shown === card) return;
    shown = card;
    frame.prepare(lineUnder(range, x, y));
    events.draw(card);
  }

  addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons > 0 || !events.isWanted()) return;
      const { clientX, clientY } = event;
      clearTimeout(coming);
      coming = setTimeout(() => {
        const met = events.at(clientX, clientY);
        if (met) come(met, clientX, clientY);
        else if (shown) leave();
      }, COME_MS);
    },
    { passive: true, signal },
  );
  addEventListener(
    'focusin',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const met = link && events.isWanted() && link.matches(':focus-visible') ? events.within(link) : null;
      const box = met?.[1].getBoundingClientRect();
      if (met && box) come(met, box.left, box.top);
      else if (shown) leave();
    },
    { signal },
  );
  addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && hide(), {
    capture: true,
    signal,
  });
  addEventListener('pointerdown', (event) => event.isTrusted && hide(), { passive: true, signal });
  addEventListener('scroll', () => shown && hide(), { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => {
    hide();
    frame.remove();
  });

  return {
    hide,
    /** The pointer has come over the card or left it, as the card itself says: the page is not told of it in every browser. */
    point(isOver: boolean) {
      // What the pointer met on its way counts no more.
      clearTimeout(coming);
      clearTimeout(going);
      if (!isOver) leave();
    },
    /** The card has been drawn, so high. */
    drawn(card: string, height: number) {
      if (card === shown) frame.show(height);
    },
    /** The card that is to be drawn. */
    wanted: () => shown,
  };
}
