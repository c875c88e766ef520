import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FixtureServer } from '../browser/support/fixture-server.ts';
import { browsers, openBrowser } from '../browser/support/open-browser.ts';
import {
  openNote,
  paintedAs,
  readCards,
  selectPassage,
  textsOf,
  waitFor,
  writeNote,
} from '../browser/support/reader-steps.ts';
import { type TestBrowser, until } from '../browser/support/test-browser.ts';
import { type HostilePage, hostilePages } from './hostile-pages.ts';
import { addressOf, serveHostilePages } from './hostile-server.ts';

const passage = 'Ein Sommer ohne Freibad ist in dieser Stadt nicht vorgesehen';
/** Letters that the page's own way to a highlight does not need. */
const secret = 'QXZ geheim QXZ';

/** What the recorder in the page has learnt. */
interface Seen {
  keys: string[];
  inputs: number;
  clicks: number;
  messages: string[];
  errors: string[];
  /** Its whole DOM before and now, without the hosts that we add. */
  before: string;
  after: string;
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: Seen };
    const after = document.documentElement.outerHTML.replace(/<(randnotiz-[a-z]+)[^>]*><\/\1>/g, '');
    return { ...seen, after };
  });

it('every hostile page in the folder is tested', () => {
  const files = readdirSync(new URL('pages', import.meta.url)).map((file) => file.replace('.html', ''));
  expect(hostilePages.map(({ name }) => name)).toEqual(files.sort());
});

describe.each(browsers)('in %s', (name) => {
  let server: FixtureServer;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serveHostilePages();
    browser = await openBrowser(name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Marks the passage where nothing painted tells that it is kept: the badge does. */
  async function markUnseen(page: Page) {
    await selectPassage(page, passage);
    await page.keyboard.press('1');
    await until('the badge', async () => (await browser.readBadge(page)) === '1');
  }

  async function noteInMargin(page: Page) {
    const sidebar = await openNote(browser, page, passage);
    await writeNote(sidebar, secret);
    await sidebar.click('#tab-cards');
    await waitFor(sidebar, 'article[data-card]');
    const names = (await readCards(sidebar)).map((card) => card.name);
    expect(names).toContainEqual(expect.stringContaining('Kolvenbach'));
    const addresses = await sidebar.evaluate(() =>
      [...document.querySelectorAll('a[href], img[src]')].map(
        (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
      ),
    );
    for (const address of addresses) expect(address).toMatch(/^(https?:|data:image|#|\/)/);
  }

  async function findInPopup(page: Page, text: string) {
    const popup = await browser.openPopup(page);
    await waitFor(popup, '[data-page-notes] li');
    expect((await textsOf(popup, '[data-page-notes] li')).join()).toContain(text);
    await browser.closePopup(popup);
  }

  it.each(hostilePages)(
    '$name: a passage is marked and noted, and the page learns nothing of it',
    async (hostile: HostilePage) => {
      const page = await browser.openPage(server.url(addressOf(hostile.name)));
      const errors: string[] = [];
      page.on('pageerror', (cause) => errors.push(String(cause)));
      const marked = hostile.unpainted || hostile.frameless;
      if (!hostile.unpainted)
        await until('the article to be painted', async () => (await paintedAs(page, 'person')).length > 0);
      if (marked) await markUnseen(page);
      else await noteInMargin(page);
      const seen = await look(page);
      expect(seen.keys.join('')).not.toMatch(/[QXZ]/);
      expect(seen.inputs).toBe(0);
      expect(
        seen.messages.filter((message) => !hostile.name.startsWith('spoofed') || message.includes(secret)),
      ).toEqual([]);
      expect([...seen.errors, ...errors]).toEqual([]);
      if (!hostile.restless) expect(seen.after).toBe(seen.before);
      await findInPopup(page, marked ? passage : secret);
      await page.close();
    },
  );
});
