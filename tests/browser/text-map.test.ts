import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOrInstallBrowser } from '../../tools/browsers.ts';

const entry = fileURLToPath(new URL('support/text-map-in-page.ts', import.meta.url));

async function bundle(): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'TEXT_MAP' };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('the bundle for the page could not be made');
  return chunk.code;
}

describe('text and DOM in Chromium itself', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ executablePath: findOrInstallBrowser('chromium'), args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  it('agree both ways on any page', async () => {
    const page = await browser.newPage();
    await page.evaluate(await bundle());
    const names = (await page.evaluate('TEXT_MAP.names')) as string[];
    expect(names).toHaveLength(4);
    for (const name of names) expect([name, await page.evaluate(`TEXT_MAP.check('${name}', 300)`)]).toEqual([name, '']);
  });
});
