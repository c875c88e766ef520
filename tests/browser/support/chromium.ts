import puppeteer, { type Extension, type Frame, type Page, type WebWorker } from 'puppeteer-core';
import { newPageAfter, type Scheme, type TestBrowser, until, type View, whenClosed } from './test-browser.ts';

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium has no sandbox for root, as which containers run it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const viewOf = (page: Page, frame: Frame): View => ({
  evaluate: <A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A) =>
    frame.evaluate(run as (...args: unknown[]) => unknown, ...args) as Promise<T>,
  click: (selector) => frame.click(selector),
  async type(selector, text) {
    await frame.click(selector);
    await page.keyboard.type(text);
  },
  press: (key) => page.keyboard.press(key as 'Enter'),
  async screenshot(path) {
    const file = path as `${string}.png`;
    if (frame === page.mainFrame()) await page.screenshot({ path: file });
    else await (await frame.frameElement())?.screenshot({ path: file });
  },
});

/** Launches Chromium with an unpacked extension. */
export async function openChromium(executablePath: string, extension: string, headless: boolean): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    enableExtensions: true,
    args: flags,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  });
  const id = await browser.installExtension(extension);
  const base = `chrome-extension://${id}/`;
  const popups = new Map<View, Page>();
  // Installing it opens the welcome page in front.
  const welcome = await browser.waitForTarget((one) => one.url() === `${base}welcome.html`);
  await (await welcome.page())?.close();

  async function installed(): Promise<Extension> {
    const found = (await browser.extensions()).get(id);
    if (!found) throw new Error('the extension is not installed');
    return found;
  }

  const runningWorker = () =>
    browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(base));

  /** The service worker, woken where it sleeps: a message from a page of the extension's own does that. */
  async function findWorker(): Promise<WebWorker> {
    if (!runningWorker()) {
      const page = await browser.newPage();
      await page.goto(`${base}popup.html`);
      await page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => {}));
      await page.close();
    }
    return until('the service worker', async () => runningWorker()?.worker());
  }

  const setScheme = (page: Page, value: Scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

  return {
    name: 'chromium',
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async toggleSidebar(page) {
      const worker = await findWorker();
      await page.bringToFront();
      await worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const listeners = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void };
        listeners.dispatch('open-sidebar', tab);
      });
    },
    findSidebar: (page) =>
      until('the sidebar', async () => {
        const frame = page.frames().find((one) => /\/sidebar\.html(?!\?preview)/.test(one.url()));
        return frame && (await frame.$('main')) && viewOf(page, frame);
      }),
    async openOwnPage(path) {
      const page = await browser.newPage();
      await page.goto(base + path);
      const view = viewOf(page, page.mainFrame());
      popups.set(view, page);
      return view;
    },
    async closeOwnPage(view) {
      await popups.get(view)?.close();
    },
    async openPopup(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(await installed());
      const target = await browser.waitForTarget((one) => one.url().startsWith(`${base}popup.html`), {
        timeout: 15_000,
      });
      const popup = await target.asPage();
      const view = viewOf(popup, popup.mainFrame());
      popups.set(view, popup);
      return view;
    },
    async closePopup(view) {
      const popup = popups.get(view);
      // A popup closes itself when it has opened something.
      if (popup && browser.targets().includes(popup.target())) await popup.close().catch(() => {});
    },
    async readBadge(page) {
      const worker = await findWorker();
      return worker.evaluate(async (url) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        return chrome.action.getBadgeText({ tabId: tab?.id });
      }, page.url());
    },
    async hasReader(page) {
      const worker = await findWorker();
      return worker.evaluate(async (url) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        const answer = chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'status' }, { frameId: 0 });
        return answer.then(Boolean, () => false);
      }, page.url());
    },
    waitForNewPage: (act) => newPageAfter(browser, act),
    async stopBackground() {
      await (await findWorker()).close();
      await until('the service worker to stop', async () => !runningWorker());
    },
    async updateExtension() {
      await browser.installExtension(extension);
    },
    setScheme,
    async setPopupScheme(view, scheme) {
      const popup = popups.get(view);
      if (popup) await setScheme(popup, scheme);
    },
    closed: () => whenClosed(browser),
    close: () => browser.close(),
  };
}
