import { browser } from 'wxt/browser';

/** For each tab the signal of its last request: a new one, and the end of the tab, abort the one before. */
export function createLatest() {
  const running = new Map<number, AbortController>();
  browser.tabs.onRemoved.addListener((tab) => {
    running.get(tab)?.abort();
    running.delete(tab);
  });
  return (tab: number): AbortSignal => {
    running.get(tab)?.abort();
    const controller = new AbortController();
    running.set(tab, controller);
    return controller.signal;
  };
}
