// What finding and painting highlights costs a page, in Chromium: node bench/anchoring.ts

import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findOrInstallBrowser } from '../tools/browsers.ts';

const CHARACTERS = 400_000;
const HIGHLIGHTS = 200;
const PAINTED = 1_000;

/** The anchoring code as one script that puts its functions into the page. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(import.meta.dirname, '../lib/anchoring/index.ts'), formats: ['iife'], name: 'anchoring' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return `${output.output[0].code}; Object.assign(globalThis, anchoring);`;
}

type Anchoring = typeof import('../lib/anchoring/index.ts');

/** Runs in the page: makes its text, describes passages, edits the text, finds them again, paints. */
async function measure(characters: number, highlights: number, painted: number) {
  const { describe, findAll } = globalThis as unknown as Anchoring;
  let state = 7;
  const draw = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const syllables = ['ka', 'lo', 'men', 'tur', 'si', 'fa', 'ren', 'do', 'wi', 'bel', 'gro', 'ster'];
  const words = Array.from({ length: 6_000 }, () =>
    Array.from({ length: 1 + draw(4) }, () => syllables[draw(12)]).join(''),
  );
  const word = () => words[Math.min(draw(6_000), draw(6_000), draw(6_000))] ?? '';
  let length = 0;
  while (length < characters) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `${Array.from({ length: 60 }, word).join(' ')}. `;
    length += paragraph.textContent.length;
    document.body.append(paragraph);
  }
  const paragraphs = [...document.querySelectorAll('p')];
  const passage = (most: number) => {
    const text = paragraphs[draw(paragraphs.length)]?.firstChild as Text;
    const range = document.createRange();
    const start = draw(text.length - most - 20);
    range.setStart(text, start);
    range.setEnd(text, start + 20 + draw(most));
    return range;
  };
  const described = Array.from({ length: highlights }, () => describe(passage(120), document.body));
  const times: Record<string, { total: number; longest: number; found: number }> = {};

  async function find(name: string) {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    // A mutation, so that the page has to be read anew.
    document.body.append(' ');
    await new Promise((resolve) => setTimeout(resolve, 300));
    longest = 0;
    const started = performance.now();
    const found = await findAll(described, document.body);
    const total = performance.now() - started;
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    times[name] = { total, longest, found: found.filter(Boolean).length };
  }
  await find('unchanged');
  for (const paragraph of paragraphs) {
    const text = paragraph.firstChild as Text;
    text.data = text.data.replace(/\S+/g, (old) => (draw(20) === 0 ? word() : old));
  }
  await find('5 % of the words changed');
  for (const paragraph of paragraphs) if (draw(2)) paragraph.remove();
  await find('and half of the paragraphs gone');

  for (const paragraph of document.querySelectorAll('p')) paragraph.remove();
  document.body.append(...paragraphs);
  const colours = ['yellow', 'green', 'blue', 'pink', 'purple'];
  const sheet = document.createElement('style');
  sheet.textContent = colours.map((one) => `::highlight(${one}) { background: ${one}; }`).join('');
  document.head.append(sheet);
  const ranges = Array.from({ length: painted }, () => passage(120));
  // Laid out and painted before: what is measured is the highlights alone.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 500)));
  const started = performance.now();
  for (const [index, colour] of colours.entries())
    CSS.highlights.set(colour, new Highlight(...ranges.filter((_, n) => n % colours.length === index)));
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    }),
  );
  return { times, paint: performance.now() - started };
}

const browser = await puppeteer.launch({
  executablePath: findOrInstallBrowser('chromium'),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
await page.evaluate(await bundle());
const { times, paint } = await page.evaluate(measure, CHARACTERS, HIGHLIGHTS, PAINTED);
await browser.close();
console.log(
  `${HIGHLIGHTS} highlights on a page of ${CHARACTERS} characters: ms in all, longest task (0: under 50), found`,
);
for (const [name, { total, longest, found }] of Object.entries(times))
  console.log(`  ${name.padEnd(32)} ${total.toFixed(0).padStart(5)} ${longest.toFixed(0).padStart(5)} ${found}`);
console.log(`painting ${PAINTED} highlights, to the next frame: ${paint.toFixed(0)} ms`);
