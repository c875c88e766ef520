import { existsSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserName, findOrInstallBrowser } from '../../../tools/browsers.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { TestBrowser } from './test-browser.ts';

/** For tests that run in each of them. */
export const browsers: BrowserName[] = ['chromium', 'firefox'];

const ways = {
  chromium: { folder: 'chrome-mv3', open: openChromium },
  firefox: { folder: 'firefox-mv3', open: openFirefox },
};

/** Launches a browser with the built extension installed. `npm run build` builds it. */
export async function openBrowser(
  name: BrowserName,
  { headless = true, language = 'en' }: { headless?: boolean; language?: string } = {},
): Promise<TestBrowser> {
  const { folder, open } = ways[name];
  const extension = fileURLToPath(new URL(`../../../.output/${folder}`, import.meta.url));
  if (!existsSync(extension)) throw new Error(`.output/${folder} is missing: npm run build`);
  return open(
    findOrInstallBrowser(name),
    language === 'en' ? extension : await speaking(language, extension),
    headless,
  );
}

/** A copy of a build that speaks another language than the browser's: browsers here know none but English. */
async function speaking(language: string, extension: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), `randnotiz-${language}-`));
  await cp(extension, copy, { recursive: true });
  await cp(join(copy, '_locales', language), join(copy, '_locales/en'), { recursive: true, force: true });
  return copy;
}
