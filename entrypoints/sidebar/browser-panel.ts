import { browser } from 'wxt/browser';

/** The parts of the browsers' own side panels that are used here; each browser has one of them, and a frame in a page may have none. */
interface Panels {
  sidePanel?: { open(of: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}
const { sidePanel, sidebarAction } = browser as Panels;

/** Opens the browser's own side panel; `undefined` where that cannot be done from here. Needs a click of the reader's. */
export const openBrowserPanel: ((tab: number) => Promise<void>) | undefined = sidePanel
  ? (tab) => sidePanel.open({ tabId: tab })
  : sidebarAction
    ? () => sidebarAction.open()
    : undefined;
