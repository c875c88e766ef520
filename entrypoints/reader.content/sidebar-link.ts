import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  type FromSidebar,
  fromSidebar,
  isFromExtension,
  PREVIEW_PORT,
  SIDEBAR_PORT,
  type ToSidebar,
} from '../../lib/messages/index.ts';

export interface LinkEvents {
  /** A sidebar or a preview has come: `send` speaks to it alone. */
  onConnect(name: string, send: (message: ToSidebar) => void): void;
  onMessage(message: FromSidebar): void;
}

/** The reader's end of the ports to what shows its page: the sidebar in its frame, in a tab or panel, and the preview. */
export function createSidebarLink({ onConnect, onMessage }: LinkEvents, signal: AbortSignal) {
  const ports = new Set<Browser.runtime.Port>();

  function accept(port: Browser.runtime.Port) {
    const isOurs = port.name === SIDEBAR_PORT || port.name === PREVIEW_PORT;
    if (!isOurs || !port.sender || !isFromExtension(port.sender)) return port.disconnect();
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(fromSidebar, message);
      if (parsed.success) onMessage(parsed.output);
    });
    onConnect(port.name, (message) => port.postMessage(message));
  }
  browser.runtime.onConnect.addListener(accept);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(accept);
    for (const port of ports) port.disconnect();
  });

  return {
    send(message: ToSidebar) {
      for (const port of ports) port.postMessage(message);
    },
    /** Whether a sidebar shows this page; a preview is none. */
    isConnected: () => [...ports].some(({ name }) => name === SIDEBAR_PORT),
  };
}
