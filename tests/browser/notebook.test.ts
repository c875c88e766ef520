import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeExport } from './support/made-notebook.ts';
import { importFile, listed, open, searchFor } from './support/notebook-steps.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import { textsOf, waitFor } from './support/reader-steps.ts';
import { photographView } from './support/screenshots.ts';
import { type TestBrowser, until, type View } from './support/test-browser.ts';

const count = 1_000;
const places = ['highlights', 'sources', 'dossiers', 'review', 'statistics', 'exchange', 'trash'];

describe.each(browsers)('the notebook page in %s', (name) => {
  let browser: TestBrowser;
  let page: View;
  const total = () => page.evaluate(() => Number(document.querySelector('[data-total]')?.getAttribute('data-total')));
  const press = (key: string) =>
    page.evaluate((key) => {
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }, key);

  beforeAll(async () => {
    browser = await openBrowser(name);
    page = await browser.openOwnPage('notebook.html');
    await importFile(page, makeExport(count));
  });
  afterAll(() => browser?.close());

  it('shows first what an import would do, and has everything after it', async () => {
    await open(page, 'highlights');
    await until('all highlights to be counted', async () => (await total()) === count);
    expect((await listed(page)).length).toBeGreaterThan(5);
    expect((await listed(page)).length).toBeLessThan(100);
  });

  it('brings nothing twice', async () => {
    await open(page, 'exchange');
    await importFile(page, makeExport(count), { run: false });
    const runs = await textsOf(page, '[data-import-run]');
    expect(runs).toHaveLength(1);
    expect(await page.evaluate(() => document.querySelector<HTMLButtonElement>('[data-import-run]')?.disabled)).toBe(
      true,
    );
  });

  it('finds while one types, and opens what was found', async () => {
    await open(page, 'highlights');
    await waitFor(page, '[data-found=""]');
    const [first = ''] = await listed(page);
    const word = first.split(/\s+/)[1]?.slice(0, 6) ?? '';
    await searchFor(page, word);
    await until('fewer highlights', async () => (await total()) < count);
    expect((await listed(page)).join(' ').toLowerCase()).toContain(word.toLowerCase());
    await until('the rows of the answer', () =>
      page.evaluate((word) => document.querySelector('.library')?.getAttribute('data-found') === word, word),
    );
    await page.click('[data-row] .row-open');
    await waitFor(page, '[data-detail]');
    expect(await textsOf(page, '[data-detail] blockquote')).toHaveLength(1);
    await searchFor(page, '');
  });

  it('goes from row to row by keys', async () => {
    await open(page, 'highlights');
    await waitFor(page, '[data-found=""]');
    await waitFor(page, 'li[data-index="3"] .row-open');
    await page.evaluate(() => document.querySelector<HTMLElement>('li[data-index="0"] .row-open')?.focus());
    await press('j');
    await press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset.index)).toBe('2');
    await press('x');
    await until('a selected row', async () => (await textsOf(page, '.bulk-on')).length === 1);
    await press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  it('puts many in the trash at once, and takes them back', async () => {
    await open(page, 'sources');
    await open(page, 'highlights');
    await waitFor(page, '[data-select-all]');
    await until('all of them', async () => (await total()) === count);
    await page.click('[data-select-all]');
    await waitFor(page, '[data-bulk-trash]');
    await page.click('[data-bulk-trash]');
    await until('an empty list', async () => (await total()) === 0);
    await waitFor(page, '.undo-bar [data-undo]');
    await page.click('.undo-bar [data-undo]');
    await until('all of them again', async () => (await total()) === count);
  });

  it('has a dossier for each person, with what was noted of them', async () => {
    await open(page, 'dossiers');
    await waitFor(page, '[data-dossier]');
    await page.click('[data-dossier]');
    await waitFor(page, '.dossier-entry');
    expect((await textsOf(page, '.dossier-highlight')).length).toBeGreaterThan(1);
    expect(await textsOf(page, '.time-line')).toHaveLength(1);
  });

  it('reviews one note at a time by keys, and takes an answer back', async () => {
    await open(page, 'review');
    await waitFor(page, '[data-show]');
    const shown = () => page.evaluate(() => document.querySelector('[data-review]')?.getAttribute('data-review'));
    const first = await shown();
    await press('3');
    await waitFor(page, '[data-rating]');
    await press('3');
    await until('the next note', async () => (await shown()) !== first);
    await press('z');
    await until('the first note again', async () => (await shown()) === first);
  });

  it.each(places)('is usable by everyone: axe finds nothing in %s', async (place) => {
    await open(page, place);
    await until('the place', () => page.evaluate((p) => document.querySelector(`[data-place="${p}"]`) !== null, place));
    await new Promise((resolve) => setTimeout(resolve, 300));
    // The page's policy forbids eval: the driver brings axe in as a function.
    await page.evaluate(new Function(axe.source) as () => void);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
    });
    expect(found).toEqual([]);
    await photographView(browser, page, `notebook-${place}`);
  });

  it('follows what is done in another window', async () => {
    await open(page, 'highlights');
    const other = await browser.openOwnPage('notebook.html');
    await waitFor(other, '[data-found=""]');
    await other.click('[data-row] .row-open');
    await waitFor(other, '[data-edit-note]');
    await other.click('[data-edit-note]');
    await other.type('textarea[name=note]', ' Zwiebelfisch ');
    await until('the note to be saved', () =>
      other.evaluate(() => document.querySelector('[data-saved]')?.getAttribute('data-saved') === 'saved'),
    );
    await browser.closeOwnPage(other);
    await until('the other window’s note', async () => (await listed(page)).join(' ').includes('Zwiebelfisch'));
    await searchFor(page, 'zwiebelf');
    await until('it to be found', async () => (await total()) === 1);
  });
});
