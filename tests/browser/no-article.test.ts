import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sectionPage } from './support/articles.ts';
import { type FixtureServer, fixturePages, serveFolder } from './support/fixture-server.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import { readPainted, textsOf, waitFor } from './support/reader-steps.ts';
import type { TestBrowser } from './support/test-browser.ts';

/** Long enough for a reader to have been injected, and to have found and painted something. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 1_500));

describe.each(browsers)('a page that is no article in %s', (name) => {
  let server: FixtureServer;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serveFolder(fixturePages);
    browser = await openBrowser(name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('is left as it is: no element, no style sheet, nothing painted, no reader, no badge', async () => {
    const page = await browser.openPage(server.url(sectionPage));
    await settled();
    const found = await page.evaluate(() => ({
      root: [...document.documentElement.children].map((element) => element.localName),
      ours: [...document.querySelectorAll('*')].filter((element) => element.localName.startsWith('randnotiz')).length,
      sheets: document.styleSheets.length,
    }));
    expect(found).toEqual({ root: ['head', 'body'], ours: 0, sheets: 1 });
    expect(await readPainted(page)).toEqual([]);
    expect(await browser.hasReader(page)).toBe(false);
    expect(await browser.readBadge(page)).toBe('');
    await page.close();
  });

  it('has a popup that says why there is nothing to show', async () => {
    const page = await browser.openPage(server.url(sectionPage));
    const popup = await browser.openPopup(page);
    await waitFor(popup, '[data-status]');
    const [status] = await textsOf(popup, '[data-status]');
    expect(status).toMatch(/\w.*\.$/);
    expect(await textsOf(popup, '[data-open-sidebar]')).toEqual([]);
    await browser.closePopup(popup);
    await page.close();
  });
});
