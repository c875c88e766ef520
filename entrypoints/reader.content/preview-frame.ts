import { browser } from 'wxt/browser';
import { createHost, type Host, style } from './host.ts';

const WIDTH = 320;
const GAP = 6;
const EDGE = 8;

/**
 * The small card beside a name: an extension page in a frame of its own, made when it is first needed and kept. Shown once it has drawn the
 * card, so that nothing flickers.
 */
export function createPreviewFrame() {
  let host: Host | undefined;
  let beside: DOMRect | undefined;

  function make(): Host {
    const made = createHost('randnotiz-preview', {
      position: 'fixed',
      display: 'block',
      visibility: 'hidden',
      width: `${WIDTH}px`,
      height: '1px',
      'z-index': '2147483646',
      'border-radius': '10px',
      overflow: 'hidden',
      'box-shadow': '0 0 0 1px rgb(0 0 0 / 14%), 0 8px 28px rgb(0 0 0 / 18%)',
    });
    const frame = document.createElement('iframe');
    frame.title = 'Randnotiz';
    frame.tabIndex = -1;
    frame.src = browser.runtime.getURL('/sidebar.html?preview=');
    style(frame, { border: '0', width: '100%', height: '100%', display: 'block', 'color-scheme': 'normal' });
    made.root.append(frame);
    document.documentElement.append(made.element);
    return made;
  }

  return {
    /** Makes room beside a line of text; the frame is not seen until `show`. */
    prepare(box: DOMRect) {
      beside = box;
      if (!host?.element.isConnected) host = make();
    },
    show(height: number) {
      if (!host || !beside) return;
      const below = beside.bottom + GAP;
      const above = beside.top - GAP - height;
      const top = below + height + EDGE <= innerHeight || above < EDGE ? below : above;
      const left = Math.max(EDGE, Math.min(beside.left, innerWidth - WIDTH - EDGE));
      style(host.element, { top: `${top}px`, left: `${left}px`, height: `${height}px`, visibility: 'visible' });
    },
    hide() {
      beside = undefined;
      if (host) style(host.element, { visibility: 'hidden' });
    },
    remove: () => host?.element.remove(),
    isShown: () => beside !== undefined,
  };
}
