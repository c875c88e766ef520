// Time to find the article, ours beside its peers', on the same live pages in the same Chromium: bench/article.ts [--limit 200] [--runs 5] [--data ../shared/corpora/articles]
// Each peer works on what it needs: Readability and Defuddle change the document they are given, so their time has the clone in it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { launch, type Page as Tab } from 'puppeteer-core';
import { build } from 'vite';
import { findOrInstallBrowser } from '../tools/browsers.ts';
import { type Page, readPages } from '../tools/train-article/pages.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/corpora/articles' },
    limit: { type: 'string', default: '150' },
    runs: { type: 'string', default: '5' },
  },
});
if (!existsSync(options.data)) {
  console.log(`There are no pages to measure on: ${options.data} is missing. It is not part of this repository.`);
  process.exit(0);
}

const entry = path.join(import.meta.dirname, 'article/in-page.ts');
const built = await build({
  configFile: false,
  logLevel: 'error',
  build: { write: false, lib: { entry, formats: ['iife'], name: 'BENCH' } },
});
const [output] = Array.isArray(built) ? built : [built];
const [chunk] = output && 'output' in output ? output.output : [];
if (chunk?.type !== 'chunk') throw new Error('the bundle for the page could not be made');
const script = chunk.code;

type Times = Record<string, number>;

/** Loads a page as it was saved, without its scripts and without the network, and takes the best time of each program. */
async function measure(tab: Tab, page: Page): Promise<Times | null> {
  const html = gunzipSync(readFileSync(path.join(options.data, 'pages', `${page.id}.html.gz`)));
  current = { url: page.url, html };
  await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  await tab.evaluate(script);
  return (await tab.evaluate(`BENCH.measure(${JSON.stringify(page.url)}, ${Number(options.runs)})`)) as Times | null;
}

let current: { url: string; html: Buffer } = { url: '', html: Buffer.alloc(0) };
const browser = await launch({
  executablePath: findOrInstallBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const tab = await browser.newPage();
await tab.setJavaScriptEnabled(false);
await tab.setBypassCSP(true);
await tab.setRequestInterception(true);
tab.on('request', (request) => {
  if (request.isNavigationRequest() && request.frame() === tab.mainFrame())
    request.respond({ contentType: 'text/html; charset=utf-8', body: current.html });
  else request.abort();
});

const articles = readPages(options.data).filter(({ kind }) => kind === 'article');
const step = Math.max(1, Math.floor(articles.length / Number(options.limit)));
const times: Times[] = [];
let failed = 0;
for (const page of articles.filter((_, i) => i % step === 0)) {
  const measured = await measure(tab, page).catch(() => null);
  if (measured) times.push(measured);
  else failed++;
}
await browser.close();

const quantile = (list: readonly number[], q: number) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))] ?? Number.NaN;
const names = Object.keys(times[0] ?? {});
const of = (name: string, q: number) =>
  quantile(
    times.map((one) => one[name] ?? Number.NaN),
    q,
  );
console.log(
  `${times.length} pages, best of ${options.runs} each; ${failed} could not be loaded. Ratios are against Readability with its clone.`,
);
console.table(
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        'median ms': of(name, 0.5).toFixed(2),
        'p95 ms': of(name, 0.95).toFixed(2),
        'ratio at the median': (of(name, 0.5) / of('Readability', 0.5)).toFixed(3),
        'ratio at p95': (of(name, 0.95) / of('Readability', 0.95)).toFixed(3),
      },
    ]),
  ),
);
