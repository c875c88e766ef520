import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findOrInstallBrowser } from '../../tools/browsers.ts';

// The whole browser is killed (SIGKILL) while one highlight's note grows letter by letter, and started again on the same profile.

const flags = ['--no-first-run', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
const SPREAD = 700;

/** Starts Chromium on a profile; the extension keeps its id, and so its database, as long as its folder is the same. */
async function start(profile: string, extension: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    executablePath: findOrInstallBrowser('chromium'),
    userDataDir: profile,
    enableExtensions: true,
    args: flags,
  });
  const id = await browser.installExtension(extension);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/notebook.html`);
  return { browser, page };
}

/** Writes a note that grows by a number at a time, through the page's own editor; `onKept` hears each number once it is said to be kept. */
async function keepWriting(page: Page, from: number, onKept: (number: number) => void): Promise<void> {
  await page.exposeFunction('kept', onKept);
  await page.waitForSelector('[data-row] .row-open');
  await page.waitForSelector('[data-found=""]');
  await page.click('[data-row] .row-open');
  await page.waitForSelector('[data-edit-note]');
  await page.click('[data-edit-note]');
  await page.waitForSelector('textarea[name=note]');
  page
    .evaluate(async (from) => {
      const { kept } = globalThis as unknown as { kept: (number: number) => void };
      const field = document.querySelector<HTMLTextAreaElement>('textarea[name=note]');
      if (!field) throw new Error('no editor');
      for (let number = from; ; number++) {
        field.value = `${number}`;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        do await new Promise((resolve) => setTimeout(resolve, 2));
        while (document.querySelector('[data-saved]')?.getAttribute('data-saved') !== 'saved');
        kept(number);
      }
    }, from)
    .catch(() => {});
}

/** What the note says after the browser was started again. */
const readNote = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('randnotiz');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = await new Promise<{ note: string }[]>((resolve) => {
      const request = database.transaction('highlights').objectStore('highlights').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return Number(all[0]?.note ?? Number.NaN);
  });

export interface KilledBrowser {
  kills: number;
  /** How many writes were said to be kept. */
  confirmed: number;
  /** How often the note was older after a start than what had been confirmed. */
  lost: number;
  /** How often the database did not open. */
  unopened: number;
}

/** Kills Chromium so many times while it writes. `seed` puts one highlight into the notebook. */
export async function killBrowser(
  extension: string,
  kills: number,
  seed: (page: Page) => Promise<void>,
): Promise<KilledBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'randnotiz-kill-'));
  const result: KilledBrowser = { kills, confirmed: 0, lost: 0, unopened: 0 };
  let last = 0;
  const first = await start(profile, extension);
  await seed(first.page);
  await first.browser.close();
  for (let kill = 1; kill <= kills; kill++) {
    const { browser, page } = await start(profile, extension);
    if (last > 0) {
      const note = await readNote(page).catch(() => Number.NaN);
      if (Number.isNaN(note)) result.unopened++;
      else if (note < last) result.lost++;
    }
    await keepWriting(page, last + 1, (number) => {
      last = number;
      result.confirmed++;
    });
    await new Promise((resolve) => setTimeout(resolve, 60 + Math.random() * SPREAD));
    browser.process()?.kill('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await rm(profile, { recursive: true, force: true }).catch(() => {});
  return result;
}
