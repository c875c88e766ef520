import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articles } from './support/articles.ts';
import { type FixtureServer, fixturePages, serveFolder } from './support/fixture-server.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import { highlightPassage, openNote, openSidebar, paintedAs, textsOf, waitFor } from './support/reader-steps.ts';
import { type TestBrowser, until } from './support/test-browser.ts';

const [{ path, passage, later }] = articles;

describe.each(browsers)('while the background is stopped in %s', (name) => {
  let server: FixtureServer;
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    server = await serveFolder(fixturePages);
    browser = await openBrowser(name);
  });
  beforeEach(async () => {
    page = await browser.openPage(server.url(path));
    await until('the article to be painted', async () => (await paintedAs(page, 'person')).length > 0);
  });
  afterEach(() => page?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('a note that is being typed is kept, even when the page is reloaded before it is closed', async () => {
    const note = 'Geschrieben, als niemand zuhörte';
    const sidebar = await openNote(browser, page, passage);
    await browser.stopBackground();
    await sidebar.type('textarea[name=note]', note);
    await until('the note to be saved', () =>
      sidebar.evaluate(() => document.querySelector('[data-saved]')?.getAttribute('data-saved') === 'saved'),
    );
    await page.reload();
    const again = await openSidebar(browser, page);
    await again.click('#tab-highlights');
    await waitFor(again, 'li[data-highlight]');
    expect(await textsOf(again, 'li[data-highlight]')).toContainEqual(expect.stringContaining(note));
  });

  it('the sidebar that is open still leads to the places in the page', async () => {
    const sidebar = await openSidebar(browser, page);
    await browser.stopBackground();
    await until('the place to be shown', async () => {
      await sidebar.click('article[data-card] h3 button');
      return (await paintedAs(page, 'flash')).length === 1;
    });
  });

  it('a highlight is kept and comes back after a reload', async () => {
    await browser.stopBackground();
    await highlightPassage(page, later, '2');
    await page.reload();
    await until('the highlight', async () => (await paintedAs(page, 'green')).includes(later));
  });
});
