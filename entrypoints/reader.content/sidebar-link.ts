import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  type FromSidebar,
  fromSidebar,
  isFromExtension,
  SIDEBAR_PORT,
  type ToSidebar,
} from '../../lib/messages/index.ts';

/** The reader's end of the ports to the sidebars that show its page: the frame in it, or one in a tab or panel. */
export function createSidebarLink(onConnect: () => void, onMessage: (message: FromSidebar) => void) {
  const ports = new Set<Browser.runtime.Port>();

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== SIDEBAR_PORT || !port.sender || !isFromExtension(port.sender)) return port.disconnect();
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(fromSidebar, message);
      if (parsed.success) onMessage(parsed.output);
    });
    onConnect();
  });

  return {
    send(message: ToSidebar) {
      for (const port of ports) port.postMessage(message);
    },
    isConnected: () => ports.size > 0,
  };
}
