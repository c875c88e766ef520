import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from './support/articles.ts';
import { openCard } from './support/context-steps.ts';
import { type FixtureServer, fixturePages, serveFolder } from './support/fixture-server.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import { openSidebar, paintedAs, textsOf, waitFor } from './support/reader-steps.ts';
import { photographPage } from './support/screenshots.ts';
import { type TestBrowser, until, type View } from './support/test-browser.ts';

describe.each(browsers)('who said what in %s', (name) => {
  let server: FixtureServer;
  let browser: TestBrowser;
  let page: Page;
  let sidebar: View;
  beforeAll(async () => {
    server = await serveFolder(fixturePages);
    browser = await openBrowser(name);
    page = await browser.openPage(server.url(articles[0].path));
    sidebar = await openSidebar(browser, page);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('lists what is said in the article, each with its speaker', async () => {
    await sidebar.click('#tab-quotations');
    await waitFor(sidebar, '[data-quotation]');
    const quotations = await textsOf(sidebar, '[data-quotation]');
    expect(quotations).toContainEqual(expect.stringMatching(/Enno Harms.*Wenn die vierte bleibt/su));
  });

  it('goes to the place of a quotation in the text', async () => {
    await sidebar.click('[data-quotation]:last-child button');
    const last = (await textsOf(sidebar, '[data-quotation]:last-child .quotation-said'))[0] ?? '';
    await until('the place to be shown', async () => (await paintedAs(page, 'flash')).join('').includes(last));
  });

  it.each(['light', 'dark'] as const)('has its picture, %s', async (scheme) => {
    for (const width of [1280, 800]) await photographPage(browser, page, 'quotations', width, scheme);
  });

  it('shows a speaker’s own quotations on their card', async () => {
    await sidebar.click('#tab-cards');
    const card = await openCard(sidebar, 'Enno Harms');
    const said = (await textsOf(sidebar, `${card} [data-quotation]`)).join('\n');
    expect(said).toContain('Wenn die vierte bleibt');
    await photographPage(browser, page, 'card-quotations', 1280, 'light');
  });
});
