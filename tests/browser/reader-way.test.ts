import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articles } from './support/articles.ts';
import { type FixtureServer, fixturePages, serveFolder } from './support/fixture-server.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import {
  highlightPassage,
  openNote,
  openSidebar,
  paintedAs,
  readCards,
  readPainted,
  textsOf,
  waitFor,
  writeNote,
} from './support/reader-steps.ts';
import { type TestBrowser, until } from './support/test-browser.ts';

const figureKinds = ['money', 'percent', 'count', 'quantity', 'date', 'duration', 'fraction', 'multiple', 'age'];

describe.each(browsers)('the reader’s way in %s', (name) => {
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

  describe.each(articles)('on $path', ({ path, names, figures, passage, later }) => {
    let page: Page;
    beforeEach(async () => {
      page = await browser.openPage(server.url(path));
      await until('the article to be painted', async () => (await paintedAs(page, 'person')).length > 0);
    });
    afterEach(() => page.close());

    it('shows a card for each of its names and figures', async () => {
      const cards = await readCards(await openSidebar(browser, page));
      const named = cards.filter(({ kind }) => !figureKinds.includes(kind)).map((card) => card.name);
      const counted = cards.filter(({ kind }) => figureKinds.includes(kind)).map((card) => card.name);
      for (const one of names) expect(named, 'names').toContainEqual(expect.stringContaining(one));
      for (const one of figures) expect(counted, 'figures').toContainEqual(expect.stringContaining(one));
    });

    it('scrolls to the mention when its card is clicked', async () => {
      const sidebar = await openSidebar(browser, page);
      const ids = await sidebar.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('article[data-card]')].map((card) => card.dataset.card ?? ''),
      );
      const before = await page.evaluate(() => scrollY);
      await sidebar.click(`[data-card="${ids.at(-1)}"] h3 button`);
      await until('the place to be shown', async () => (await paintedAs(page, 'flash')).length === 1);
      await until('the page to scroll', async () => (await page.evaluate(() => scrollY)) > before);
    });

    it('brings a highlight and its note back to their place after a reload', async () => {
      const note = `Nachfragen: ${name} und ${path.length} Zeichen`;
      const sidebar = await openNote(browser, page, passage);
      await writeNote(sidebar, note);
      const kept = await paintedAs(page, 'yellow');
      expect(kept).toContain(passage);
      expect(await browser.readBadge(page)).toBe(String(kept.length));

      await page.reload();
      await until('the highlight', async () => (await paintedAs(page, 'yellow')).includes(passage));
      expect(await browser.readBadge(page)).toBe(String(kept.length));
      const again = await openSidebar(browser, page);
      await again.click('#tab-highlights');
      await waitFor(again, 'li[data-highlight]');
      expect(await textsOf(again, 'li[data-highlight]')).toContainEqual(expect.stringContaining(note));
    });

    it('finds a note in the popup and opens it at its place', async () => {
      const note = `Wiederfinden ${path.length}`;
      const sidebar = await openNote(browser, page, later);
      await writeNote(sidebar, note);

      const popup = await browser.openPopup(page);
      await waitFor(popup, '[data-page-notes] li');
      expect(await textsOf(popup, '[data-page-notes] li')).toContainEqual(expect.stringContaining(note));
      await popup.type('input[type=search]', `wiederf ${path.length}`);
      await until('one note to be left', async () => {
        const found = await textsOf(popup, '[data-all-notes] li');
        return found.length === 1 && found[0]?.includes(note);
      });
      const opened = await browser.waitForNewPage(() => popup.click('[data-all-notes] li button'));
      await until('the place to flash', async () => (await paintedAs(opened, 'flash')).includes(later));
      await opened.close();
      await browser.closePopup(popup);
    });

    it('marks a passage in the colour of the key', async () => {
      await highlightPassage(page, passage, '3');
      expect(await paintedAs(page, 'blue')).toEqual([passage]);
      expect((await readPainted(page)).some(({ group }) => group === 'person')).toBe(true);
    });
  });
});
