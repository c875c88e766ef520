// node bench/sidebar.ts: how soon the sidebar is there and filled, what it moves in the page, and how a thousand cards scroll. Chromium.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { articles } from '../tests/browser/support/articles.ts';
import { fixturePages, serveFolder } from '../tests/browser/support/fixture-server.ts';
import { openBrowser } from '../tests/browser/support/open-browser.ts';
import { readPainted, waitFor } from '../tests/browser/support/reader-steps.ts';
import { type TestBrowser, until } from '../tests/browser/support/test-browser.ts';

const RUNS = 7;
const CARDS = 1_000;

/** An article of so many figures, each in a sentence of its own. */
async function longArticle(): Promise<{ folder: string; path: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'randnotiz-bench-'));
  const sentences = Array.from(
    { length: CARDS },
    (_, index) => `Haus Nummer ${index} am Deich kostete ${index + 1_001} Euro.`,
  );
  const paragraphs = Array.from(
    { length: CARDS / 5 },
    (_, at) => `<p>${sentences.slice(at * 5, at * 5 + 5).join(' ')}</p>`,
  );
  const html = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Was die Häuser kosteten</title>
    <meta property="og:type" content="article"><body><article><h1>Was die Häuser kosteten</h1>${paragraphs.join('')}</article>`;
  await writeFile(join(folder, 'haeuser-am-deich-12345.html'), html);
  return { folder, path: '/haeuser-am-deich-12345.html' };
}

const painted = (page: Page) => until('paint', async () => (await readPainted(page)).length > 0, 60_000);

/** Milliseconds from the key to the frame in which the first card is painted, as the sidebar's own clock has it. */
async function timeToCards(browser: TestBrowser, page: Page): Promise<number> {
  const start = Date.now();
  await browser.toggleSidebar(page);
  const sidebar = await browser.findSidebar(page);
  await waitFor(sidebar, 'article[data-card]');
  return sidebar.evaluate((start) => {
    const [entry] = performance.getEntriesByName('cards-shown');
    return Math.round(performance.timeOrigin + (entry?.startTime ?? Number.NaN) - start);
  }, start);
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function openings(browser: TestBrowser, url: string) {
  const times: number[] = [];
  let shift = 0;
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.openPage(url);
    await painted(page);
    await page.evaluate(() => {
      const seen = globalThis as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift' });
    });
    times.push(await timeToCards(browser, page));
    shift += await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
    await page.close();
  }
  return { 'time to cards, median ms': median(times), 'time to cards, all ms': times.join(' '), 'layout shift': shift };
}

async function scrolling(browser: TestBrowser, url: string) {
  const page = await browser.openPage(url);
  await painted(page);
  await timeToCards(browser, page);
  const sidebar = await browser.findSidebar(page);
  const { cards, still, moving } = await sidebar.evaluate(async () => {
    const panel = document.querySelector('.panel');
    async function frames(by: number) {
      const times: number[] = [];
      let last = performance.now();
      for (let step = 0; step < 240; step++) {
        panel?.scrollBy(0, by);
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        times.push(now - last);
        last = now;
      }
      return { long: times.filter((time) => time > 50).length, longest: Math.round(Math.max(...times)) };
    }
    const still = await frames(0);
    const moving = await frames(370);
    return { cards: document.querySelectorAll('article[data-card]').length, still, moving };
  });
  await page.close();
  return {
    cards,
    'of 240 frames over 50 ms, standing still': still.long,
    'of 240 frames over 50 ms, scrolling': moving.long,
    'longest frame, ms, standing still': still.longest,
    'longest frame, ms, scrolling': moving.longest,
  };
}

const [fixtures, made] = [await serveFolder(fixturePages), await longArticle()];
const long = await serveFolder(made.folder);
const browser = await openBrowser('chromium');
console.table(await openings(browser, fixtures.url(articles[0].path)));
console.table(await scrolling(browser, long.url(made.path)));
await browser.close();
await fixtures.close();
await long.close();
