import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articles } from './support/articles.ts';
import { openCard, readRequests, setWiki, waitForState } from './support/context-steps.ts';
import { type FixtureServer, fixturePages, serveFolder } from './support/fixture-server.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import { openSidebar, textsOf, waitFor } from './support/reader-steps.ts';
import { type SmallWiki, serveSmallWiki } from './support/small-wiki.ts';
import type { TestBrowser, View } from './support/test-browser.ts';

const [{ path }] = articles;
const person = 'Marlene Tiedjen';

/** Long enough for a request that should not be made to arrive. */
const meanwhile = () => new Promise((resolve) => setTimeout(resolve, 500));

describe.each(browsers)('context from a wiki in %s', (name) => {
  let server: FixtureServer;
  let wiki: SmallWiki;
  let browser: TestBrowser;
  let page: Page;
  let sidebar: View;
  beforeAll(async () => {
    server = await serveFolder(fixturePages);
    wiki = await serveSmallWiki();
    browser = await openBrowser(name);
    page = await browser.openPage(server.url(path));
    sidebar = await openSidebar(browser, page);
  });
  beforeEach(() => wiki.setStatus(200));
  afterAll(async () => {
    await browser?.close();
    await wiki?.close();
    await server?.close();
  });

  it('is offered, and Wikipedia not asked, when nothing was ever set', async () => {
    const card = await openCard(sidebar, person);
    await sidebar.click(`${card} [data-ask]`);
    await waitFor(sidebar, `${card} [data-consent]`);
    expect((await textsOf(sidebar, `${card} [data-consent]`))[0]).toContain('de.wikipedia.org');
    expect(await readRequests(sidebar)).toEqual([]);
    await setWiki(sidebar, wiki.api);
    await page.reload();
    sidebar = await openSidebar(browser, page);
  });

  it('is asked for nothing while an article is read, a card is opened and what would be sent is shown', async () => {
    const card = await openCard(sidebar, person);
    await waitForState(sidebar, card, 'off');
    await page.mouse.move(300, 300, { steps: 10 });
    await sidebar.click(`${card} [data-ask]`);
    await waitFor(sidebar, `${card} [data-consent]`);
    await meanwhile();
    const [consent] = await textsOf(sidebar, `${card} [data-consent]`);
    expect(consent).toContain(person);
    expect(consent).toContain(new URL(wiki.api).host);
    expect(wiki.requests).toEqual([]);
    expect(await readRequests(sidebar)).toEqual([]);
  });

  it('is asked for that one name when the reader agrees, without cookies or the page’s address, and it is in the log', async () => {
    const card = await openCard(sidebar, person);
    await sidebar.click(`${card} [data-agree="once"]`);
    await waitForState(sidebar, card, 'found');
    expect(wiki.requests).toEqual([{ titles: [person], cookie: undefined, referrer: undefined }]);
    expect(await readRequests(sidebar)).toMatchObject([{ host: new URL(wiki.api).host, asked: [person] }]);
    expect(await textsOf(sidebar, `${card} .wiki-summary`)).toEqual([expect.stringContaining('deutsche Managerin')]);
  });

  it('is not asked again for what was answered, after a reload and with the wiki out of order', async () => {
    wiki.setStatus(500);
    await page.reload();
    sidebar = await openSidebar(browser, page);
    const card = await openCard(sidebar, person);
    await waitForState(sidebar, card, 'found');
    expect(wiki.requests).toHaveLength(1);
  });

  it('offers several where it is not sure, and remembers which one the reader chose', async () => {
    const card = await openCard(sidebar, 'Tjark Behrmann');
    await sidebar.click(`${card} [data-ask]`);
    await sidebar.click(`${card} [data-agree="once"]`);
    await waitForState(sidebar, card, 'several');
    await sidebar.click(`${card} [data-candidate="Tjark Behrmann (Ruderer)"]`);
    await waitForState(sidebar, card, 'found');
    await page.reload();
    sidebar = await openSidebar(browser, page);
    await waitForState(sidebar, await openCard(sidebar, 'Tjark Behrmann'), 'found');
  });

  it('leaves the card whole when it fails, and says when it can be tried again', async () => {
    wiki.setStatus(429);
    const card = await openCard(sidebar, 'Anselm Roder');
    await sidebar.click(`${card} [data-ask]`);
    await sidebar.click(`${card} [data-agree="once"]`);
    await waitForState(sidebar, card, 'failed');
    expect(await textsOf(sidebar, `${card} [data-retry]`)).toEqual([]);
    expect(await textsOf(sidebar, `${card} .card-sentence mark`)).toEqual([expect.stringContaining('Roder')]);
  });
});
