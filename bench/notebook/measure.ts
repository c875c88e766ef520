import { open } from '../../tests/browser/support/notebook-steps.ts';
import { waitFor } from '../../tests/browser/support/reader-steps.ts';
import { type TestBrowser, until, type View } from '../../tests/browser/support/test-browser.ts';

/** The value that so many percent of all are below. */
export const percentile = (values: number[], percent: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor((values.length * percent) / 100))] ??
  Number.NaN;

const LONG = 300_000;

const KEPT = 'https://bench.example/export';

/** Brings a file to the page's side, where `importKept` finds it. */
export async function keepFile(page: View, text: string): Promise<void> {
  // In pieces: a message between driver and browser has its limits.
  const size = 4_000_000;
  await page.evaluate(() => {
    Object.assign(globalThis, { pieces: [] });
  });
  for (let at = 0; at < text.length; at += size)
    await page.evaluate(
      (piece) => {
        (globalThis as unknown as { pieces: string[] }).pieces.push(piece);
      },
      text.slice(at, at + size),
    );
  await page.evaluate(async (key) => {
    const { pieces } = globalThis as unknown as { pieces: string[] };
    await (await caches.open('bench')).put(key, new Response(new Blob(pieces)));
    pieces.length = 0;
  }, KEPT);
}

/** Imports the kept file, or the last export; the time in milliseconds for reading and comparing it, and for writing it. */
export async function importKept(page: View): Promise<{ read: number; write: number }> {
  await open(page, 'exchange');
  await waitFor(page, '[data-import-file]');
  return page.evaluate(
    async (limit, key) => {
      const kept = await (await (await caches.open('bench')).match(key))?.blob();
      if (!kept) throw new Error('no file was kept');
      const seen = async (selector: string) => {
        const end = performance.now() + limit;
        while (!document.querySelector(selector)) {
          if (performance.now() > end) throw new Error(`${selector} does not come`);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      };
      const field = document.querySelector<HTMLInputElement>('[data-import-file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([kept], 'export.jsonld'));
      const start = performance.now();
      if (field) field.files = chosen.files;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
      await seen('[data-import-run]');
      const compared = performance.now();
      document.querySelector<HTMLElement>('[data-import-run]')?.click();
      await seen('[data-import="done"]');
      return { read: compared - start, write: performance.now() - compared };
    },
    LONG,
    KEPT,
  );
}

/** From the navigation to a page of the extension's own until its notes are painted, in milliseconds; the median of so many openings. */
export async function timeToShow(browser: TestBrowser, path: string, times = 7): Promise<number> {
  const all: number[] = [];
  for (let n = 0; n < times; n++) {
    const page = await browser.openOwnPage(path);
    const mark = () => page.evaluate(() => performance.getEntriesByName('notes-shown')[0]?.startTime);
    all.push(await until('the notes', mark));
    await browser.closeOwnPage(page);
  }
  return percentile(all, 50);
}

/** Types words into the search letter by letter; the time in milliseconds until each answer stands in the list. */
export async function searchTimes(page: View, words: string[]): Promise<number[]> {
  await open(page, 'highlights');
  await until('the library', () => page.evaluate(() => document.querySelector('[data-found=""]') !== null), LONG);
  return page.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    const library = document.querySelector<HTMLElement>('.library');
    if (!field || !library) throw new Error('there is no search');
    const times: number[] = [];
    const type = async (text: string) => {
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (library.dataset.found !== text) {
        await new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(null);
        });
        if (performance.now() - start > 20_000) throw new Error(`no answer to ${text}`);
      }
      return performance.now() - start;
    };
    for (const word of words) {
      for (let at = 1; at <= word.length; at++) times.push(await type(word.slice(0, at)));
      await type('');
    }
    return times;
  }, words);
}

/** Reads the highlights of single articles; the time in milliseconds of each. */
export const lookUpTimes = (page: View, articles: string[]): Promise<number[]> =>
  page.evaluate(async (articles) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('randnotiz');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const times: number[] = [];
    for (const article of articles) {
      const start = performance.now();
      await new Promise((resolve, reject) => {
        const request = database.transaction('highlights').objectStore('highlights').index('source').getAll(article);
        request.onsuccess = resolve;
        request.onerror = reject;
      });
      times.push(performance.now() - start);
    }
    database.close();
    return times;
  }, articles);

/** Exports everything as JSON-LD by the page's own button; the file's text in a hash. The file itself is kept for `importKept`. */
export async function exportInPage(page: View): Promise<{ ms: number; bytes: number; hash: string }> {
  await open(page, 'exchange');
  await waitFor(page, '[data-export]');
  return page.evaluate(async (key) => {
    const original = URL.createObjectURL;
    const start = performance.now();
    const blob = await new Promise<Blob>((resolve) => {
      URL.createObjectURL = (given) => {
        resolve(given as Blob);
        return original(given);
      };
      document.querySelector<HTMLElement>('[data-export]')?.click();
    });
    const ms = performance.now() - start;
    URL.createObjectURL = original;
    await (await caches.open('bench')).put(key, new Response(blob));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
    return { ms, bytes: blob.size, hash: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
  }, KEPT);
}

/** Deletes the database under the open pages, as if it had never been. */
export const wipe = (page: View): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('randnotiz');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
