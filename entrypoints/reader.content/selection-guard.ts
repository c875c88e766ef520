/** What the page may rightly do something of its own with. */
const OWN =
  'a, button, input, select, textarea, summary, label, video, audio, canvas, [contenteditable], [draggable="true"], [role="button"]';

/** The attribute under which our style sheet lets text be selected. */
const ATTRIBUTE = 'data-randnotiz-selectable';

/**
 * Lets the reader select and copy the text of the page where the page forbids it: its listeners for selecting and copying in that text are not
 * called, and style that makes it unselectable is overruled. `isText` says what is text to read.
 */
export function guardSelection(isText: (node: Node) => boolean, signal: AbortSignal) {
  /** The page has prevented a press on its text from becoming a selection. */
  let forbidden = false;

  const isReading = (target: EventTarget | null) => {
    const element = target instanceof Text ? target.parentElement : target;
    return element instanceof Element && !element.closest(OWN) && isText(element);
  };
  const shield = (event: Event) => {
    if (event.isTrusted && isReading(event.target)) event.stopImmediatePropagation();
  };
  for (const type of ['selectstart', 'copy']) addEventListener(type, shield, { capture: true, signal });
  addEventListener(
    'mousedown',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || !isReading(event.target)) return;
      allow(event.target);
      if (forbidden) event.stopImmediatePropagation();
      else
        setTimeout(() => {
          forbidden = event.defaultPrevented;
        });
    },
    { capture: true, signal },
  );

  /** Lets the text around a target be selected where style forbids it. */
  function allow(target: EventTarget | null) {
    if (!(target instanceof Element) || getComputedStyle(target).userSelect !== 'none') return;
    document.documentElement.setAttribute(ATTRIBUTE, '');
  }
  signal.addEventListener('abort', () => document.documentElement.removeAttribute(ATTRIBUTE));
}
