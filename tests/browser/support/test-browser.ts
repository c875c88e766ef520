import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../tools/browsers.ts';

/** A page or frame of the extension, reached in whatever way the browser has for it. */
export interface View {
  /** Runs a function there; it sees only its arguments, and these and its result must be JSON. */
  evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Clicks the middle of an element with the mouse, scrolled into view. */
  click(selector: string): Promise<void>;
  /** Clicks a field and types into it with the keyboard. */
  type(selector: string, text: string): Promise<void>;
  /** Presses a key where the focus is: `Enter`, `ArrowDown`, `?` … */
  press(key: string): Promise<void>;
  /** PNG of a whole page; of a frame, the part of it that is seen. */
  screenshot(path: string): Promise<void>;
}

export type Scheme = 'light' | 'dark';

/** A real browser with the built extension in it: what the tests need beyond a puppeteer page, alike in both browsers. */
export interface TestBrowser {
  name: BrowserName;
  openPage(url: string): Promise<Page>;
  /** Runs the extension's command that opens or closes the sidebar, as its key does. Synthetic keys never reach the browser's own shortcuts. */
  toggleSidebar(page: Page): Promise<void>;
  /** The sidebar's frame, once it has loaded. */
  findSidebar(page: Page): Promise<View>;
  /** A page of the extension's own in a tab: `options.html`. */
  openOwnPage(path: string): Promise<View>;
  closeOwnPage(view: View): Promise<void>;
  /** The popup for a page: in Chromium the real one, in Firefox the same document in a tab. */
  openPopup(page: Page): Promise<View>;
  closePopup(popup: View): Promise<void>;
  readBadge(page: Page): Promise<string>;
  /** Whether the reader has been injected into a page. */
  hasReader(page: Page): Promise<boolean>;
  /** The web page that opens because of what `act` does. */
  waitForNewPage(act: () => Promise<void>): Promise<Page>;
  /** Kills the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew under the open pages, as an update does. */
  updateExtension(): Promise<void>;
  /** Lets a page with its frames prefer a colour scheme. */
  setScheme(page: Page, scheme: Scheme): Promise<void>;
  setPopupScheme(popup: View, scheme: Scheme): Promise<void>;
  /** Waits until somebody closes the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** Waits until a browser has been closed, by its window or from outside. */
export const whenClosed = (browser: Browser) =>
  new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
  });

/** The web page that is there after `act` and was not before. */
export async function newPageAfter(browser: Browser, act: () => Promise<void>): Promise<Page> {
  const before = new Set(await browser.pages());
  await act();
  return until('a new page', async () =>
    (await browser.pages()).find((page) => !before.has(page) && page.url().startsWith('http')),
  );
}

/** Calls until it gives something, for things that no event announces. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found) return found;
    } catch (cause) {
      last = cause;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${timeout} ms in vain for ${what}`, { cause: last });
}
