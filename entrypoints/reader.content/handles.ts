import { i18n } from '#i18n';
import { createHost, type Host, style } from './host.ts';
import { nextWordBorder, type Place } from './word-borders.ts';

const SIZE = 20;

export interface Ends {
  /** Shows a range while an end of it is being moved. */
  preview(range: Range): void;
  /** The end was let go, or moved by a key. */
  done(range: Range): void;
}

/** Two handles at the ends of a highlight, to drag or to move word by word with the arrow keys. */
export function createHandles({ preview, done }: Ends, signal: AbortSignal) {
  let shown: { range: Range; start: Host; end: Host } | undefined;

  function hide() {
    shown?.start.element.remove();
    shown?.end.element.remove();
    shown = undefined;
  }

  function show(range: Range) {
    hide();
    shown = { range, start: handle('randnotiz-start', 'start'), end: handle('randnotiz-end', 'end') };
    place();
    document.documentElement.append(shown.start.element, shown.end.element);
  }

  function place() {
    if (!shown) return;
    const lines = [...shown.range.getClientRects()].filter((line) => line.width > 0);
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return;
    const at = ({ element }: Host, left: number, top: number) =>
      style(element, { left: `${left - SIZE / 2 + scrollX}px`, top: `${top + scrollY}px` });
    at(shown.start, first.left, first.top - SIZE + 3);
    at(shown.end, last.right, last.bottom - 3);
  }

  /** The range with one of its ends elsewhere; `null` where it would have nothing in it. */
  function withEnd(range: Range, which: 'start' | 'end', { node, offset }: Place): Range | null {
    const moved = range.cloneRange();
    if (which === 'start') {
      if (moved.comparePoint(node, offset) > 0) return null;
      moved.setStart(node, offset);
    } else {
      if (moved.comparePoint(node, offset) < 0) return null;
      moved.setEnd(node, offset);
    }
    return moved.toString().trim() ? moved : null;
  }

  function handle(tag: string, which: 'start' | 'end'): Host {
    const host = createHost(tag, { position: 'absolute', 'z-index': '2147483645' });
    const knob = document.createElement('button');
    knob.ariaLabel = i18n.t(which === 'start' ? 'moveStart' : 'moveEnd');
    knob.title = knob.ariaLabel;
    style(knob, {
      all: 'unset',
      display: 'block',
      'box-sizing': 'border-box',
      width: `${SIZE}px`,
      height: `${SIZE}px`,
      // A dark knob in a light ring, to be seen on any page.
      border: '3px solid #fff',
      'border-radius': '50%',
      background: '#26231f',
      'box-shadow': '0 1px 4px rgb(0 0 0 / 45%)',
      transform: 'scale(0.75)',
      cursor: 'ew-resize',
      'touch-action': 'none',
    });
    knob.addEventListener('focus', () => style(knob, { outline: '2px solid #1c66b8' }));
    knob.addEventListener('blur', () => style(knob, { outline: 'none' }));
    knob.addEventListener('pointerdown', (event) => drag(knob, which, event));
    knob.addEventListener('keydown', (event) => step(which, event));
    host.root.append(knob);
    return host;
  }

  function drag(knob: HTMLElement, which: 'start' | 'end', event: PointerEvent) {
    if (!event.isTrusted || !shown) return;
    event.preventDefault();
    knob.setPointerCapture(event.pointerId);
    const before = shown.range;
    let moved = before;
    const dragging = new AbortController();
    const ending = AbortSignal.any([signal, dragging.signal]);
    knob.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        const hosts = shown && [shown.start.element, shown.end.element];
        for (const element of hosts ?? []) style(element, { 'pointer-events': 'none' });
        const caret = document.caretPositionFromPoint(clientX, clientY + (which === 'start' ? SIZE / 2 : -SIZE / 2));
        for (const element of hosts ?? []) style(element, { 'pointer-events': 'auto' });
        if (!(caret?.offsetNode instanceof Text)) return;
        moved = withEnd(before, which, { node: caret.offsetNode, offset: caret.offset }) ?? moved;
        if (shown) shown.range = moved;
        place();
        preview(moved);
      },
      { signal: ending },
    );
    knob.addEventListener(
      'lostpointercapture',
      () => {
        dragging.abort();
        if (moved !== before) done(moved);
      },
      { signal: ending },
    );
  }

  function step(which: 'start' | 'end', event: KeyboardEvent) {
    const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!event.isTrusted || !direction || !shown) return;
    event.preventDefault();
    event.stopPropagation();
    const { range } = shown;
    const [node, offset] =
      which === 'start' ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset];
    const next = node instanceof Text && nextWordBorder({ node, offset }, direction, document.body);
    const moved = next && withEnd(range, which, next);
    if (!moved) return;
    shown.range = moved;
    place();
    done(moved);
  }

  addEventListener('resize', place, { signal });
  return {
    show,
    hide,
    owns: (target: EventTarget | null) => target === shown?.start.element || target === shown?.end.element,
  };
}

export type Handles = ReturnType<typeof createHandles>;
