import { browser } from 'wxt/browser';
import { createHost, type Host, style } from './host.ts';
import { type Place, placeSidebar, type Window, type Wish } from './sidebar-place.ts';

const READY_MS = 2_000;
const SHADOW = '0 0 0 1px rgb(0 0 0 / 10%), 0 0 32px rgb(0 0 0 / 12%)';

export interface SidebarFrameEvents {
  /** The page's policy keeps the frame from loading. */
  onRefused(): void;
  /** It stands somewhere else, or is a rail now. */
  onPlaced(): void;
  /** The column that it must not stand over. */
  textBox(): Window['text'];
}

/** The sidebar: an extension page in a frame in a closed shadow root. The page sees neither its keys nor its DOM, and is not moved by it. */
export function createSidebarFrame({ onRefused, onPlaced, textBox }: SidebarFrameEvents, signal: AbortSignal) {
  let host: Host | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wish: Wish = { side: 'right', width: 368, collapsed: false };
  let place: Place | undefined;

  function arrange() {
    if (!host) return;
    place = placeSidebar({ width: innerWidth, height: innerHeight, text: textBox() }, wish);
    const { placement, size } = place;
    const sheet = placement === 'bottom';
    style(host.element, {
      top: sheet ? 'auto' : '0',
      bottom: '0',
      left: placement === 'right' ? 'auto' : '0',
      right: placement === 'left' ? 'auto' : '0',
      width: sheet ? 'auto' : `${size}px`,
      height: sheet ? `${size}px` : 'auto',
    });
    onPlaced();
  }

  function open() {
    if (host?.element.isConnected) return;
    host = createHost('randnotiz-sidebar', {
      position: 'fixed',
      display: 'block',
      'z-index': '2147483647',
      'box-shadow': SHADOW,
    });
    const frame = document.createElement('iframe');
    frame.title = 'Randnotiz';
    frame.src = browser.runtime.getURL('/sidebar.html');
    style(frame, { border: '0', width: '100%', height: '100%', display: 'block', 'color-scheme': 'normal' });
    host.root.append(frame);
    document.documentElement.append(host.element);
    arrange();
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

  function change(changed: Partial<Wish>) {
    wish = { ...wish, ...changed };
    arrange();
  }

  addEventListener('resize', arrange, { signal });
  addEventListener('beforeprint', () => host && style(host.element, { display: 'none' }), { signal });
  addEventListener('afterprint', () => host && style(host.element, { display: 'block' }), { signal });

  return {
    open,
    close,
    /** Opens it, unfolds it where it is a rail, and else closes it. */
    toggle() {
      if (!host?.element.isConnected) open();
      else if (wish.collapsed) change({ collapsed: false });
      else close();
    },
    unfold: () => change({ collapsed: false }),
    change,
    /** Gives it another width, or height where it is a sheet; CSS pixels. */
    resize: (size: number) => change(place?.placement === 'bottom' ? { height: size } : { width: size }),
    isOpen: () => host?.element.isConnected === true,
    /** Where it stands; `undefined` while it is closed. */
    standing: () => (host && place ? { placement: place.placement, collapsed: wish.collapsed } : undefined),
    /** The sidebar has reported: it is there. */
    ready: () => clearTimeout(timer),
  };
}
