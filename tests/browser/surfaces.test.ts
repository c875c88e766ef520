import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from './support/articles.ts';
import { type FixtureServer, fixturePages, serveFolder } from './support/fixture-server.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import { highlightPassage, openSidebar, waitFor } from './support/reader-steps.ts';
import { photographPage, photographView } from './support/screenshots.ts';
import type { TestBrowser, View } from './support/test-browser.ts';

/** The width in the header of a PNG. */
const widthOf = async (file: string) => (await readFile(file)).readUInt32BE(16);

describe.each(browsers)('each surface has its picture from %s', (name) => {
  let server: FixtureServer;
  let browser: TestBrowser;
  let page: Page;
  let sidebar: View;
  beforeAll(async () => {
    server = await serveFolder(fixturePages);
    browser = await openBrowser(name);
    page = await browser.openPage(server.url(articles[0].path));
    sidebar = await openSidebar(browser, page);
    await highlightPassage(page, articles[0].passage);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    it.each([1280, 390])('the sidebar at %i px', async (width) => {
      expect(await widthOf(await photographPage(browser, page, 'sidebar', width, scheme))).toBe(width);
      const dark = await sidebar.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      expect(dark).toBe(scheme === 'dark');
    });

    it('the popup', async () => {
      const popup = await browser.openPopup(page);
      await browser.setPopupScheme(popup, scheme);
      await waitFor(popup, '[data-page-notes] li');
      expect(await widthOf(await photographView(browser, popup, `popup-${scheme}`))).toBeGreaterThan(250);
      await browser.closePopup(popup);
    });
  });
});
