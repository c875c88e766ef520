import { browser } from 'wxt/browser';
import { createHost, type Host, style } from './host.ts';

const READY_MS = 2_000;
const WIDTH = 368;

/**
 * The sidebar: an extension page in a frame in a closed shadow root. The page sees neither its keys nor its DOM.
 * `onRefused` is called when the page's policy keeps the frame from loading.
 */
export function createSidebarFrame(onRefused: () => void, signal: AbortSignal) {
  let host: Host | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function open() {
    if (host?.element.isConnected) return;
    host = createHost('randnotiz-sidebar', {
      position: 'fixed',
      top: '0',
      right: '0',
      bottom: '0',
      width: `min(${WIDTH}px, 100vw)`,
      'z-index': '2147483647',
      'box-shadow': '-1px 0 0 rgb(0 0 0 / 12%), -12px 0 32px rgb(0 0 0 / 10%)',
      'color-scheme': 'light dark',
    });
    const frame = document.createElement('iframe');
    frame.title = 'Randnotiz';
    frame.src = browser.runtime.getURL('/sidebar.html');
    style(frame, { border: '0', width: '100%', height: '100%', display: 'block' });
    host.root.append(frame);
    document.documentElement.append(host.element);
    timer = setTimeout(() => {
      close();
      onRefused();
    }, READY_MS);
  }

  function close() {
    clearTimeout(timer);
    host?.element.remove();
    host = undefined;
  }

  addEventListener('beforeprint', () => host && style(host.element, { display: 'none' }), { signal });
  addEventListener('afterprint', () => host && style(host.element, { display: 'block' }), { signal });

  return {
    open,
    close,
    toggle: () => (host?.element.isConnected ? close() : open()),
    isOpen: () => host?.element.isConnected === true,
    /** The sidebar has reported: it is there. */
    ready: () => clearTimeout(timer),
  };
}

export type SidebarFrame = ReturnType<typeof createSidebarFrame>;
