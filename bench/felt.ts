// What a reader could feel: the extension on real pages in a real Chromium. `npm run bench -- [pages]` opens that many of each kind, without a number all,
// and writes BENCH.md.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findOrInstallBrowser } from '../tools/browsers.ts';
import { sizesOf } from '../tools/sizes.ts';
import { type CorpusPage, serveCorpus } from './felt/corpus-server.ts';
import { quantile, timeIn } from './felt/own-time.ts';
import { createReport } from './felt/report.ts';

const most = Number(process.argv[2]) || Number.POSITIVE_INFINITY;
const extension = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
const settled = (ms: number) => new Promise((done) => setTimeout(done, ms));

interface Visit {
  scout: number;
  reader: number;
  longest: number;
  errors: string[];
}

async function launch(withExtension: boolean): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: findOrInstallBrowser('chromium'),
    enableExtensions: true,
    protocolTimeout: 60_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  if (withExtension) await browser.installExtension(extension);
  return browser;
}

/** Opens a page and measures our scripts in it, the longest task of its main thread, and what they threw. */
async function visit(browser: Browser, { url }: CorpusPage, throttle = 1): Promise<Visit> {
  const page = await browser.newPage();
  try {
    const cdp = await page.createCDPSession();
    const errors: string[] = [];
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const { url = '', text, exception, stackTrace } = exceptionDetails;
      const from = `${url} ${stackTrace?.callFrames.map((frame) => frame.url).join(' ')}`;
      if (from.includes('chrome-extension://')) errors.push(exception?.description ?? text);
    });
    await cdp.send('Runtime.enable');
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
    if (throttle > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.evaluateOnNewDocument(() => {
      Object.assign(globalThis, { longestTask: 0 });
      const tasks = globalThis as unknown as { longestTask: number };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.longestTask = Math.max(tasks.longestTask, duration);
      }).observe({ type: 'longtask' });
    });
    await cdp.send('Profiler.start');
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 }).catch(() => {});
    await settled(400 * throttle);
    const { profile } = await cdp.send('Profiler.stop');
    const longest = await page
      .evaluate(() => (globalThis as unknown as { longestTask: number }).longestTask)
      .catch(() => 0);
    return {
      scout: timeIn(profile, 'content-scripts/scout.js'),
      reader: timeIn(profile, 'content-scripts/reader.js'),
      longest,
      errors,
    };
  } finally {
    await page.close().catch(() => {});
  }
}

async function visitAll(
  browser: Browser,
  pages: readonly CorpusPage[],
  throttle?: number,
): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>();
  for (const page of pages) {
    const made = await visit(browser, page, throttle).catch(() => null);
    if (made) visits.set(page.id, made);
  }
  return visits;
}

const row = (values: readonly number[]) => ({
  pages: values.length,
  median: Number(quantile(values, 0.5).toFixed(2)),
  p95: Number(quantile(values, 0.95).toFixed(2)),
  worst: Number(Math.max(0, ...values).toFixed(2)),
});

const { pages, close } = await serveCorpus();
const articles = pages.filter(({ kind }) => kind === 'article').slice(0, most);
const others = pages.filter(({ kind }) => kind !== 'article').slice(0, most);
const browser = await launch(true);
const onArticles = [...(await visitAll(browser, articles)).values()];
const onOthers = [...(await visitAll(browser, others)).values()];
const report = createReport();
report.table('Our scripts on real pages, in milliseconds', {
  'scout, on articles': row(onArticles.map(({ scout }) => scout)),
  'scout, on other pages': row(onOthers.map(({ scout }) => scout)),
  'reader, on articles': row(onArticles.map(({ reader }) => reader)),
});
const errors = [...onArticles, ...onOthers].flatMap((one) => one.errors);
report.line(`Uncaught errors of ours on these ${onArticles.length + onOthers.length} pages: ${errors.length}.`);
for (const error of new Set(errors)) report.line(error);

const throttled = articles.slice(0, Math.min(most, 20));
const withUs = await visitAll(browser, throttled, 4);
await browser.close();
const bare = await launch(false);
const without = await visitAll(bare, throttled, 4);
await bare.close();
close();
report.table('The longest task of the main thread at a quarter of the speed, in milliseconds', {
  'with the extension': row([...withUs.values()].map(({ longest }) => longest)),
  'without it': row([...without.values()].map(({ longest }) => longest)),
});
report.table(
  'What the build weighs, gzipped, in bytes',
  Object.fromEntries(sizesOf(extension).map(({ name, size, limit }) => [name, { size, limit }])),
);
writeFileSync(new URL('../BENCH.md', import.meta.url), report.text());
