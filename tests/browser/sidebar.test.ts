import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articles } from './support/articles.ts';
import { type FixtureServer, fixturePages, serveFolder } from './support/fixture-server.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import { openSidebar, paintedAs, readCards, readPainted, textsOf, waitFor } from './support/reader-steps.ts';
import { type TestBrowser, until, type View } from './support/test-browser.ts';

const [{ path }] = articles;
const NAME = 'Marlene Tiedjen';

/** Where an element of ours stands in the page, and whether it is seen. */
const hostBox = (page: Page, tag: string) =>
  page.evaluate((tag) => {
    const host = document.querySelector(tag);
    if (!host) return null;
    const { left, top, width, height } = host.getBoundingClientRect();
    return { left, top, width, height, seen: getComputedStyle(host).visibility === 'visible' };
  }, tag);

/** The name of the card that has the focus. */
const focused = (sidebar: View) =>
  sidebar.evaluate(() => document.activeElement?.closest('[data-card]')?.querySelector('h3')?.textContent ?? '');

const cardNamed = async (sidebar: View, name: string) => {
  const id = await sidebar.evaluate(
    (name) =>
      [...document.querySelectorAll<HTMLElement>('[data-card]')].find(
        (card) => card.querySelector('h3')?.textContent === name,
      )?.dataset.card,
    name,
  );
  return id === undefined ? undefined : `[data-card="${id}"]`;
};

describe.each(browsers)('the sidebar in %s', (name) => {
  let server: FixtureServer;
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    server = await serveFolder(fixturePages);
    browser = await openBrowser(name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    page = await browser.openPage(server.url(path));
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => page?.close());

  it('stands beside the text and moves nothing of the page', async () => {
    await until('the article to be painted', async () => (await readPainted(page)).length > 0);
    const places = () =>
      page.evaluate(() =>
        [...document.body.querySelectorAll('*')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height].join(' ');
        }),
      );
    const before = await places();
    await openSidebar(browser, page);
    expect(await places()).toEqual(before);
    const host = await hostBox(page, 'randnotiz-sidebar');
    const right = await page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('article p')].map((one) => one.getBoundingClientRect().right)),
    );
    expect(host?.left).toBeGreaterThanOrEqual(right);
  });

  it('is a sheet at the foot of a narrow window', async () => {
    await openSidebar(browser, page);
    await page.setViewport({ width: 600, height: 900 });
    // As wide as the window, but for a scrollbar where the browser has one.
    await until('the sheet', async () => ((await hostBox(page, 'randnotiz-sidebar'))?.width ?? 0) > 560);
    const host = await hostBox(page, 'randnotiz-sidebar');
    expect(host?.top).toBeGreaterThan(300);
  });

  it('folds to a rail and unfolds', async () => {
    const sidebar = await openSidebar(browser, page);
    await sidebar.click('button[name=collapse]');
    await until('the rail', async () => ((await hostBox(page, 'randnotiz-sidebar'))?.width ?? 900) < 60);
    await waitFor(sidebar, '.rail');
    await until('the rail to be laid out', () => sidebar.evaluate(() => innerWidth < 60));
    // The frame may still be on its way when it is clicked.
    await until('the margin to unfold', async () => {
      await sidebar.click('.rail button').catch(() => {});
      return ((await hostBox(page, 'randnotiz-sidebar'))?.width ?? 0) > 250;
    });
    await waitFor(sidebar, 'article[data-card]');
  });

  it('is worked by keys alone: find, walk, go, back, and a list of the keys', async () => {
    const sidebar = await openSidebar(browser, page);
    await sidebar.click('.glance');
    await sidebar.press('/');
    const all = (await readCards(sidebar)).length;
    for (const letter of 'tied') await sidebar.press(letter);
    await until('fewer cards', async () => (await readCards(sidebar)).length < all);
    expect((await readCards(sidebar)).map((card) => card.name)).toContain(NAME);
    await sidebar.evaluate(() => (document.activeElement as HTMLInputElement).select());
    await sidebar.press('Backspace');
    await until('all cards', async () => (await readCards(sidebar)).length === all);
    // The search is followed by the order, whether to follow, a chip a kind, and then the cards as one stop.
    for (let tabs = 0; tabs < 12 && !(await focused(sidebar)); tabs++) await sidebar.press('Tab');
    const cards = await readCards(sidebar);
    expect(await focused(sidebar)).toBe(cards[0]?.name);
    await sidebar.press('ArrowDown');
    await sidebar.press('ArrowDown');
    expect(await focused(sidebar)).toBe(cards[2]?.name);

    const before = await page.evaluate(() => scrollY);
    for (let step = 2; step < cards.length - 1; step++) await sidebar.press('ArrowDown');
    await sidebar.press('Enter');
    await until('the page to scroll', async () => (await page.evaluate(() => scrollY)) > before);
    expect(await focused(sidebar)).toBe(cards.at(-1)?.name);
    await sidebar.press('b');
    await until('the page to come back', async () => (await page.evaluate(() => scrollY)) === before);

    await sidebar.press('?');
    await waitFor(sidebar, 'dialog[open]');
    await sidebar.press('Escape');
    await until('the list to close', () => sidebar.evaluate(() => document.querySelector('dialog') === null));
    expect(await focused(sidebar)).toBe(cards.at(-1)?.name);
  });

  it('takes a correction, undoes it, and keeps it for later', async () => {
    const sidebar = await openSidebar(browser, page);
    const refuse = async () => {
      const card = await cardNamed(sidebar, NAME);
      if (!(await sidebar.evaluate((card) => document.querySelector(`${card}[data-open]`), card ?? '')))
        await sidebar.click(`${card} .card-toggle`);
      await sidebar.click(`${card} .correct summary`);
      await sidebar.click(`${card} [data-verb=not-a-name]`);
      await until('the card to go', async () => (await cardNamed(sidebar, NAME)) === undefined);
    };
    await refuse();
    expect(await paintedAs(page, 'person')).not.toContain(NAME);
    await sidebar.click('.toast button');
    await until('the card to come back', () => cardNamed(sidebar, NAME));
    await until('the paint to come back', async () => (await paintedAs(page, 'person')).includes(NAME));
    await refuse();

    await page.reload();
    await openSidebar(browser, page);
    expect(await paintedAs(page, 'person')).not.toContain(NAME);
  });

  it('paints a kind no more when it is switched off, here and on the next page', async () => {
    const sidebar = await openSidebar(browser, page);
    expect(await paintedAs(page, 'place')).not.toEqual([]);
    await sidebar.click('.filter[data-kind=place]');
    await sidebar.click('[data-paint=place] [value=off]');
    await until('the paint to go', async () => (await paintedAs(page, 'place')).length === 0);
    await page.reload();
    await until('the article to be painted', async () => (await readPainted(page)).length > 0);
    expect(await paintedAs(page, 'place')).toEqual([]);
  });

  it('leaves a site on which it is switched off', async () => {
    const sidebar = await openSidebar(browser, page);
    await sidebar.click('[data-site-switch]');
    await until('everything of ours to go', async () => (await readPainted(page)).length === 0);
    expect(await hostBox(page, 'randnotiz-sidebar')).toBeNull();
    const popup = await browser.openPopup(page);
    await waitFor(popup, '[data-status]');
    expect(await textsOf(popup, '[data-open-sidebar]')).toEqual([]);
    await popup.click('[data-site-switch]');
    await waitFor(popup, '[data-open-sidebar]');
    await browser.closePopup(popup);
    await page.reload();
    await until('the article to be painted', async () => (await readPainted(page)).length > 0);
  });
});

describe.each(browsers)('the card beside a name in %s', (name) => {
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

  it('comes when the name is pointed at, stays while it is pointed at itself, and goes with Escape', async () => {
    const page = await browser.openPage(server.url(path));
    await page.setViewport({ width: 1280, height: 900 });
    await until('the article to be painted', async () => (await paintedAs(page, 'person')).length > 0);
    const at = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('randnotiz-person') ?? [])] as Range[];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 6 };
    });
    const isSeen = async () => (await hostBox(page, 'randnotiz-preview'))?.seen === true;
    await page.mouse.move(at.x, at.y);
    await page.mouse.move(at.x + 2, at.y);
    await until('the card', isSeen);
    const box = await hostBox(page, 'randnotiz-preview');
    if (!box) throw new Error('no card');
    await page.mouse.move(box.left + 40, box.top + 20, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await isSeen()).toBe(true);
    await page.keyboard.press('Escape');
    await until('the card to go', async () => !(await isSeen()));
    await page.close();
  });
});
