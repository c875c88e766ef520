// What the notebook costs at 1,000, 10,000 and 100,000 highlights, in real browsers: README.md says what is measured.
import { makeExport, makeNotebook } from '../../tests/browser/support/made-notebook.ts';
import { browsers, openBrowser } from '../../tests/browser/support/open-browser.ts';
import {
  exportInPage,
  importKept,
  keepFile,
  lookUpTimes,
  percentile,
  searchTimes,
  timeToShow,
  wipe,
} from './measure.ts';

const given = process.argv.slice(2);
const sizes = given.map(Number).filter(Boolean);
const chosen = browsers.filter((name) => given.includes(name));
const rows: Record<string, string | number>[] = [];
const ms = (value: number) => Math.round(value * 10) / 10;

for (const name of chosen.length > 0 ? chosen : browsers)
  for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
    const browser = await openBrowser(name);
    const page = await browser.openOwnPage('notebook.html#/exchange');
    const { highlights, sources } = makeNotebook(size);
    await keepFile(page, makeExport(size));
    const imported = await importKept(page);
    const first = await exportInPage(page);
    const firstPaint = await timeToShow(browser, 'notebook.html');
    const popup = await timeToShow(browser, 'popup.html');
    const step = Math.floor(highlights.length / 40);
    const words = Array.from(
      { length: 40 },
      (_, at) => highlights[at * step]?.quote.split(' ')[at % 9]?.toLowerCase() ?? '',
    );
    const searched = await searchTimes(page, words.map((word) => word.replace(/\W/g, '')).filter(Boolean));
    const articles = Array.from({ length: 200 }, (_, at) => sources[(at * 7_919) % sources.length]?.identity ?? '');
    const looked = await lookUpTimes(page, articles);
    await browser.closeOwnPage(page);

    const emptied = await browser.openOwnPage('notebook.html#/statistics');
    await wipe(emptied);
    await browser.closeOwnPage(emptied);
    const again = await browser.openOwnPage('notebook.html#/exchange');
    await importKept(again);
    const second = await exportInPage(again);
    rows.push({
      browser: name,
      highlights: size,
      'import/s': Math.round((size * 1000) / imported.write),
      'read ms': ms(imported.read),
      'first paint ms': ms(firstPaint),
      'search p50 ms': ms(percentile(searched, 50)),
      'search p95 ms': ms(percentile(searched, 95)),
      'page p95 ms': ms(percentile(looked, 95)),
      'popup ms': ms(popup),
      'export ms': ms(first.ms),
      MB: ms(first.bytes / 1e6),
      'same bytes': first.hash === second.hash ? 'yes' : 'NO',
    });
    console.log(JSON.stringify(rows.at(-1)));
    await browser.close();
  }
console.table(rows);
