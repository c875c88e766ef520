import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Scheme, TestBrowser, View } from './test-browser.ts';

/** Where pictures go: `test-results/<folder>/<name>.png`. */
export async function pictureFile(folder: string, name: string): Promise<`${string}.png`> {
  const file = fileURLToPath(new URL(`../../../test-results/${folder}/${name}.png`, import.meta.url));
  await mkdir(dirname(file), { recursive: true });
  return file as `${string}.png`;
}

/** Takes a picture of a page as it looks at a width in a colour scheme. */
export async function photographPage(browser: TestBrowser, page: Page, name: string, width: number, scheme: Scheme) {
  await page.bringToFront();
  await page.setViewport({ width, height: 900 });
  await browser.setScheme(page, scheme);
  const path = await pictureFile(browser.name, `${name}-${width}-${scheme}`);
  await page.screenshot({ path });
  return path;
}

/** Takes a picture of a page of the extension. */
export async function photographView(browser: TestBrowser, view: View, name: string) {
  const path = await pictureFile(browser.name, name);
  await view.screenshot(path);
  return path;
}
