import puppeteer, { type Page } from 'puppeteer-core';
import { openBidi } from './firefox-bidi.ts';
import { newPageAfter, type Scheme, type TestBrowser, until, type View, whenClosed } from './test-browser.ts';

/** Launches Firefox with an unpacked extension. */
export async function openFirefox(executablePath: string, extension: string, headless: boolean): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    // Lets the driver work the browser's own window: its commands, its background pages, its tabs.
    args: ['--remote-allow-system-access'],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  });
  const id = await browser.installExtension(extension);
  const bidi = await openBidi(browser);
  const base = `moz-extension://${await bidi.inWindow((id) => WebExtensionPolicy.getByID(id).mozExtensionHostname, id)}/`;
  const tabs = new Map<View, string>();
  // Installing it opens the welcome page in front.
  const welcome = await until(
    'the welcome page',
    async () => (await bidi.contexts()).find((one) => one.url === `${base}welcome.html`)?.context,
  );
  await bidi.send('browsingContext.close', { context: welcome });

  /** The extension's number of the tab in front. */
  const frontTab = () =>
    bidi.inWindow(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
    });

  /** Opens a page of the extension's own in a tab: navigating there is refused, so the browser's window does it. */
  async function openOwnPage(path: string): Promise<View> {
    const url = base + path;
    await bidi.inWindow((url) => {
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal });
    }, url);
    const context = await until(path, async () => (await bidi.contexts()).find((one) => one.url === url)?.context);
    const view = bidi.viewOf(context);
    tabs.set(view, context);
    await until(`${path} to load`, () => view.evaluate(() => document.readyState === 'complete'));
    return view;
  }

  async function closeOwnPage(view: View): Promise<void> {
    const context = tabs.get(view);
    const open = (await bidi.contexts()).some((one) => one.context === context);
    if (context && open) await bidi.send('browsingContext.close', { context });
  }

  const preferScheme = (scheme: Scheme) =>
    bidi.inWindow(
      (value) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value),
      scheme === 'dark' ? 0 : 1,
    );

  async function onFrontTab<T>(page: Page, read: (tab: number) => Promise<T>): Promise<T> {
    await page.bringToFront();
    return read(await frontTab());
  }

  return {
    name: 'firefox',
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async toggleSidebar(page) {
      await page.bringToFront();
      await bidi.inWindow(() => {
        const key = document.querySelector('keyset[id^="ext-keyset"] key') as unknown as { doCommand(): void };
        key.doCommand();
      });
    },
    findSidebar: (page) =>
      until('the sidebar', async () => {
        const all = await bidi.contexts();
        const frame = all.find(
          ({ url, top }) =>
            url.startsWith(`${base}sidebar.html`) && !url.includes('?preview') && bidi.isPage(top, page),
        );
        const view = frame && bidi.viewOf(frame.context);
        return view && (await view.evaluate(() => document.querySelector('main') !== null)) && view;
      }),
    openOwnPage,
    closeOwnPage,
    openPopup: (page) => onFrontTab(page, (tab) => openOwnPage(`popup.html?tab=${tab}`)),
    closePopup: closeOwnPage,
    readBadge: (page) =>
      onFrontTab(page, (tab) =>
        bidi.inWindow(
          (id, tab) => {
            const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
            const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;
            const action = browserActionFor(WebExtensionPolicy.getByID(id).extension);
            return action.action.getProperty(tabTracker.getTab(tab), 'badgeText') ?? '';
          },
          id,
          tab,
        ),
      ),
    hasReader: (page) =>
      onFrontTab(page, async (tab) => {
        const own = await openOwnPage('popup.html');
        const there = await own.evaluate(async (tab) => {
          const answer = chrome.tabs.sendMessage(tab, { type: 'status' }, { frameId: 0 });
          return answer.then(Boolean, () => false);
        }, tab);
        await closeOwnPage(own);
        return there;
      }),
    waitForNewPage: (act) => newPageAfter(browser, act),
    stopBackground: () => bidi.inWindow((id) => WebExtensionPolicy.getByID(id).extension.terminateBackground(), id),
    updateExtension: () =>
      bidi.inWindow(async (id) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).reload();
      }, id),
    async setScheme(page, scheme) {
      await preferScheme(scheme);
      await page.waitForFunction((query) => matchMedia(query).matches, {}, `(prefers-color-scheme: ${scheme})`);
    },
    setPopupScheme: (_view, scheme) => preferScheme(scheme),
    closed: () => whenClosed(browser),
    close: () => browser.close(),
  };
}
