// Kills the background and the browser while they write: README.md. Numbers after the names say how often.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { makeExport } from '../../tests/browser/support/made-notebook.ts';
import { browsers, openBrowser } from '../../tests/browser/support/open-browser.ts';
import { killBackground } from './kill-background.ts';
import { killBrowser } from './kill-browser.ts';

const [backgrounds = 300, whole = 50] = process.argv.slice(2).map(Number).filter(Number.isFinite);
const chosen = browsers.filter((name) => process.argv.includes(name));

/** One highlight, brought in by the page's own import. */
async function seed(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/exchange';
  });
  await page.waitForSelector('[data-import-file]');
  await page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('[data-import-file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], 'export.jsonld'));
    if (field) field.files = chosen.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  }, makeExport(1));
  await page.waitForSelector('[data-import-run]');
  await page.click('[data-import-run]');
  await page.waitForSelector('[data-import="done"]');
}

for (const name of chosen.length > 0 ? chosen : browsers) {
  const browser = await openBrowser(name);
  console.log(name, 'background', JSON.stringify(await killBackground(browser, backgrounds)));
  await browser.close();
}
if (whole > 0) {
  const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
  console.log('chromium', 'browser', JSON.stringify(await killBrowser(extension, whole, seed)));
}
