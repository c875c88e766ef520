import { type Browser, browser } from 'wxt/browser';
import { isFromExtension, PREVIEW_PORT, SIDEBAR_PORT } from '../../lib/messages/index.ts';

/** Passes on what a sidebar in a page's frame and the reader of that page have to say, where the browser gives the frame no port to its tab. */
export function relaySidebar(sidebar: Browser.runtime.Port) {
  const tab = sidebar.sender?.tab?.id;
  const isOurs = sidebar.name === SIDEBAR_PORT || sidebar.name === PREVIEW_PORT;
  if (!isOurs || !sidebar.sender || !isFromExtension(sidebar.sender) || tab === undefined) return sidebar.disconnect();
  const reader = browser.tabs.connect(tab, { name: sidebar.name, frameId: 0 });
  sidebar.onMessage.addListener((message: unknown) => reader.postMessage(message));
  reader.onMessage.addListener((message: unknown) => sidebar.postMessage(message));
  sidebar.onDisconnect.addListener(() => reader.disconnect());
  reader.onDisconnect.addListener(() => sidebar.disconnect());
}
