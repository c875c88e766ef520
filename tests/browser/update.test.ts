import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from './support/articles.ts';
import { type FixtureServer, fixturePages, serveFolder } from './support/fixture-server.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import { openNote, openSidebar, paintedAs, textsOf, waitFor } from './support/reader-steps.ts';
import { type TestBrowser, until } from './support/test-browser.ts';

const [{ path, passage }] = articles;

describe.each(browsers)('when the extension is updated under an open page in %s', (name) => {
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

  it('says so, and keeps the note that was being typed', async () => {
    const note = 'Mitten im Satz kam die neue Fassung';
    const page = await browser.openPage(server.url(path));
    await until('the article to be painted', async () => (await paintedAs(page, 'person')).length > 0);
    const sidebar = await openNote(browser, page, passage);
    await sidebar.type('textarea[name=note]', note);
    await browser.updateExtension();
    await until('the sidebar to say so', async () => (await textsOf(sidebar, '.retired')).length === 1);
    await page.close();

    const later = await browser.openPage(server.url(path));
    await until('the highlight', async () => (await paintedAs(later, 'yellow')).includes(passage));
    const again = await openSidebar(browser, later);
    await again.click('#tab-highlights');
    await waitFor(again, 'li[data-highlight]');
    expect(await textsOf(again, 'li[data-highlight]')).toContainEqual(expect.stringContaining(note));
  });
});
