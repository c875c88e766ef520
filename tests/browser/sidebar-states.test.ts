import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from './support/articles.ts';
import { axeFindings } from './support/axe.ts';
import { type FixtureServer, fixturePages, serveFolder } from './support/fixture-server.ts';
import { openBrowser } from './support/open-browser.ts';
import { highlightPassage, openSidebar, waitFor } from './support/reader-steps.ts';
import { photographView, pictureFile } from './support/screenshots.ts';
import { type Scheme, type TestBrowser, until, type View } from './support/test-browser.ts';

/** The states of the sidebar, each reached from the one before, and what shows that it is there. */
const states: [name: string, click: string, shows: string][] = [
  ['cards', '#tab-cards', 'article[data-card]'],
  ['card-open', '[data-kind=person] h3 button', '[data-kind=person][data-open] .card-details'],
  ['correcting', '[data-open] .correct summary', '[data-open] .correct[open]'],
  ['figure-open', '[data-kind=money] h3 button', '[data-kind=money][data-open]'],
  ['kind', '.filter[data-kind=place]', '[data-paint=place]'],
  ['all-kinds', '.filter[data-kind=place]', '[data-kind=person]'],
  ['keys', '.sidebar-title button', 'dialog[open]'],
  ['keys-closed', 'dialog button', '.sidebar:not(:has(dialog))'],
  ['quotations', '#tab-quotations', '[role=tabpanel][aria-labelledby=tab-quotations]'],
  ['notes', '#tab-highlights', 'li[data-highlight]'],
  ['rail', 'button[name=collapse]', '.rail'],
  ['unfolded', '.rail button', '.sidebar-head'],
];

/** Whether the paper is dark as it is drawn. */
const isDark = (view: View) =>
  view.evaluate(() => {
    const [red = 255] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red < 100;
  });

const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

async function chooseTheme(browser: TestBrowser, theme: Scheme, page: Page) {
  const options = await browser.openOwnPage('options.html');
  await waitFor(options, `input[name=theme][value=${theme}]`);
  await options.click(`input[name=theme][value=${theme}]`);
  await settled();
  await browser.closeOwnPage(options);
  await page.bringToFront();
}

describe.each([
  ['chromium', 'en'],
  ['chromium', 'de'],
  ['firefox', 'de'],
] as const)('the states of the sidebar in %s, in the language %s', (name, language) => {
  let server: FixtureServer;
  let browser: TestBrowser;
  let page: Page;
  let sidebar: View;
  beforeAll(async () => {
    server = await serveFolder(fixturePages);
    browser = await openBrowser(name, { language });
    page = await browser.openPage(server.url(articles[0].path));
    sidebar = await openSidebar(browser, page);
    await highlightPassage(page, articles[0].passage);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('speak the language of the interface, and say so', async () => {
    expect(await sidebar.evaluate(() => document.documentElement.lang)).toBe(language);
  });

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    beforeAll(async () => {
      await chooseTheme(browser, scheme, page);
      await until(scheme, async () => (await isDark(sidebar)) === (scheme === 'dark'));
    });

    it('have nothing that axe finds, and a picture each at 1280 and 800 px', async () => {
      const found: string[] = [];
      for (const [state, click, shows] of states) {
        await sidebar.click(click);
        await waitFor(sidebar, shows);
        for (const width of [1280, 800]) {
          await page.setViewport({ width, height: 900 });
          await settled();
          await page.screenshot({ path: await pictureFile(name, `${state}-${width}-${scheme}-${language}`) });
        }
        found.push(...(await axeFindings(sidebar)).map((finding) => `${state}: ${finding}`));
      }
      await page.setViewport({ width: 1280, height: 900 });
      expect(found).toEqual([]);
    }, 120_000);

    it.each(['options.html', 'welcome.html'])('%s has nothing that axe finds, and a picture', async (path) => {
      const own = await browser.openOwnPage(path);
      await waitFor(own, path === 'welcome.html' ? '.welcome article[data-card]' : 'main h1');
      await settled();
      expect(await photographView(browser, own, `${path}-${scheme}-${language}`)).toBeTruthy();
      expect(await axeFindings(own)).toEqual([]);
      await browser.closeOwnPage(own);
      await page.bringToFront();
    });
  });

  it('hold from right to left and at 200 % zoom: nothing is cut off, and axe finds nothing', async () => {
    await sidebar.click('#tab-cards');
    await waitFor(sidebar, 'article[data-card]');
    const overflow = () =>
      sidebar.evaluate(() => {
        const panel = document.querySelector('.panel') ?? document.body;
        return Math.max(
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
          panel.scrollWidth - panel.clientWidth,
        );
      });
    await sidebar.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await settled();
    await page.screenshot({ path: await pictureFile(name, `rtl-1280-${language}`) });
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await axeFindings(sidebar)).toEqual([]);
    await sidebar.evaluate(() => {
      document.documentElement.dir = 'ltr';
    });
    // A window of 1280 × 900 at 200 %.
    await page.setViewport({ width: 640, height: 450 });
    await settled();
    await page.screenshot({ path: await pictureFile(name, `zoomed-${language}`) });
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await axeFindings(sidebar)).toEqual([]);
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('would be found out: a picture without words in the sidebar is', async () => {
    await sidebar.evaluate(() => {
      const bad = document.createElement('img');
      bad.src = '/icons/16.png';
      document.querySelector('main')?.append(bad);
    });
    expect((await axeFindings(sidebar)).join()).toMatch(/image-alt/);
  });
});
