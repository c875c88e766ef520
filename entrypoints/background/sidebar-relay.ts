import { type Browser, browser } from 'wxt/browser';
import { isFromExtension, SIDEBAR_PORT } from '../../lib/messages/index.ts';

/** Passes on what a sidebar in a page's frame and the reader of that page have to say, where the browser gives the frame no port to its tab. */
export function relaySidebar(sidebar: Browser.runtime.Port) {
  const tab = sidebar.sender?.tab?.id;
  if (sidebar.name !== SIDEBAR_PORT || !sidebar.sender || !isFromExtension(sidebar.sender) || tab === undefined)
    return sidebar.disconnect();
  const reader = browser.tabs.connect(tab, { name: SIDEBAR_PORT, frameId: 0 });
  sidebar.onMessage.addListener((message: unknown) => reader.postMessage(message));
  reader.onMessage.addListener((message: unknown) => sidebar.postMessage(message));
  sidebar.onDisconnect.addListener(() => reader.disconnect());
  reader.onDisconnect.addListener(() => sidebar.disconnect());
}
