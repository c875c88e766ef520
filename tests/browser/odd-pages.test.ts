import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FixtureServer, serveFolder } from './support/fixture-server.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import { textsOf, waitFor } from './support/reader-steps.ts';
import { type TestBrowser, until } from './support/test-browser.ts';

const emptyPage = '<!doctype html><html lang="de"><title>Leer</title><body><div></div></body></html>';
const paragraph = (
  n: number,
) => `<p>Am ${n}. Tag der Beratungen stritt der Rat der Gemeinde Lüttfeld über den Posten ${n} des Haushalts,
und wieder wurde es spät, bis sich die Fraktionen auf den Betrag von ${n * 100} Euro geeinigt hatten, den die Kämmerin vorgeschlagen hatte.</p>\n`;
/** An article of five megabytes: more than anybody reads, and more than is read for them. */
const hugePage = `<!doctype html><html lang="de"><title>Lüttfeld: Der Rat streitet über den Haushalt</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T08:00:00+01:00"><body><article><h1>Lüttfeld: Der Rat streitet über den Haushalt</h1>
${Array.from({ length: 20_000 }, (_, n) => paragraph(n)).join('')}</article></body></html>`;
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

describe.each(browsers)('a page that cannot be read in %s', (name) => {
  let folder: string;
  let server: FixtureServer;
  let browser: TestBrowser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'randnotiz-'));
    const files = {
      'leer.html': emptyPage,
      'luettfeld-rat-streitet-ueber-den-haushalt-48213.html': hugePage,
      'bericht.pdf': pdf,
    };
    for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
    server = await serveFolder(folder);
    browser = await openBrowser(name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  // Firefox's driver cannot go to its own pages, and the one it can go to may be read.
  const browserPage = { chromium: 'chrome://version/', firefox: 'about:blank' }[name];
  const browserPageWhy = { chromium: /browser/i, firefox: /no text|kein(en)? Text/i }[name];
  // In Firefox the popup stands in a tab here: nobody clicked the button on the page, and its address stays hidden.
  const refused = { chromium: /file|Datei/i, firefox: /browser/i }[name];
  it.each([
    ['without a text', () => server.url('/leer.html'), /no text|kein(en)? Text/i],
    [
      'of five megabytes',
      () => server.url('/luettfeld-rat-streitet-ueber-den-haushalt-48213.html'),
      /too long|zu lang/i,
    ],
    ['from a file', () => pathToFileURL(join(folder, 'leer.html')).href, refused],
    ['of the browser’s own', () => browserPage, browserPageWhy],
    ['that is a PDF', () => server.url('/bericht.pdf'), /PDF/],
  ])('%s has a popup that says so in one sentence', async (_which, address, why) => {
    const page = await browser.openPage(address());
    const popup = await browser.openPopup(page);
    await waitFor(popup, 'h1');
    const status = await until('the reason', async () => (await textsOf(popup, '[data-status]'))[0]);
    expect(status).toMatch(why);
    expect(status).toMatch(/^[^.]+\.$/);
    await browser.closePopup(popup);
    await page.close();
  });
});
