import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FixtureServer, fixturePages, serveFolder } from './support/fixture-server.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import { openSidebar, waitFor } from './support/reader-steps.ts';
import { photographPage } from './support/screenshots.ts';
import type { TestBrowser, View } from './support/test-browser.ts';

const path = '/kuestenpost/wirtschaft/werft-mit-mehr-auftraegen-7731.html';

/** Opens the card of a figure, by its words, and gives what it says. */
async function openFigure(sidebar: View, surface: string): Promise<string> {
  const id = await sidebar.evaluate(
    (said) =>
      [...document.querySelectorAll<HTMLElement>('article[data-card^="figure"]')].find((card) =>
        card.querySelector('h3')?.textContent?.includes(said),
      )?.dataset.card ?? '',
    surface,
  );
  if (!id) throw new Error(`no card of ${surface}`);
  await sidebar.click(`[data-card="${id}"] .card-toggle`);
  await waitFor(sidebar, `[data-card="${id}"] .card-details`);
  return sidebar.evaluate((id) => {
    const card = document.querySelector(`[data-card="${id}"]`);
    card?.scrollIntoView({ block: 'center' });
    return card?.querySelector('.card-details')?.textContent ?? '';
  }, id);
}

describe.each(browsers)('cards of figures in %s', (name) => {
  let server: FixtureServer;
  let browser: TestBrowser;
  let page: Page;
  let sidebar: View;
  beforeAll(async () => {
    server = await serveFolder(fixturePages);
    browser = await openBrowser(name);
    page = await browser.openPage(server.url(path));
    sidebar = await openSidebar(browser, page);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('show the article’s arithmetic worked out, and that it holds', async () => {
    expect(await openFigure(sidebar, '40 Millionen Euro')).toContain('÷');
    await waitFor(sidebar, '[data-verdict="holds"]');
    for (const scheme of ['light', 'dark'] as const)
      for (const width of [1280, 800]) await photographPage(browser, page, 'figure-holds', width, scheme);
  });

  it('say where it does not hold', async () => {
    expect(await openFigure(sidebar, '5,79 Millionen Euro')).toMatch(/21[,.]6/);
    await waitFor(sidebar, '[data-verdict="differs"]');
    await photographPage(browser, page, 'figure-differs', 1280, 'light');
  });

  it('give a measure in the units of the reader', async () => {
    expect(await openFigure(sidebar, '12 Meilen')).toMatch(/≈ 19[,.]3/);
  });
});
