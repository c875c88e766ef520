import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles, sectionPage } from './support/articles.ts';
import { type FixtureServer, fixturePages, serveFolder } from './support/fixture-server.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import { highlightPassage, openSidebar, paintedAs } from './support/reader-steps.ts';
import { type TestBrowser, until } from './support/test-browser.ts';

const [{ path, passage, later }] = articles;

describe.each(browsers)('an article in two tabs, or left and come back to, in %s', (name) => {
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

  it('shows a highlight in both as soon as it is made in one', async () => {
    const [first, second] = [await browser.openPage(server.url(path)), await browser.openPage(server.url(path))];
    await until('the article to be painted', async () => (await paintedAs(second, 'person')).length > 0);
    await highlightPassage(first, passage, '2');
    await until('the other tab', async () => (await paintedAs(second, 'green')).includes(passage));
    await second.close();
    await first.close();
  });

  it('has its highlights and one sidebar after going back to it', async () => {
    const page = await browser.openPage(server.url(path));
    await until('the article to be painted', async () => (await paintedAs(page, 'person')).length > 0);
    await highlightPassage(page, later, '3');
    await page.goto(server.url(sectionPage));
    await page.goBack();
    await until('the highlight', async () => (await paintedAs(page, 'blue')).includes(later));
    await openSidebar(browser, page);
    const hosts = await page.evaluate(() => document.querySelectorAll('randnotiz-sidebar').length);
    expect(hosts).toBe(1);
    await page.close();
  });
});
