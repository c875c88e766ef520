import type { Page } from 'puppeteer-core';
import { type TestBrowser, until, type View } from './test-browser.ts';

// What a reader does, with mouse and keyboard, in the order it is done.

export interface ShownCard {
  kind: string;
  name: string;
  description: string;
}

export const waitFor = (view: View, selector: string) =>
  until(selector, () => view.evaluate((selector) => document.querySelector(selector) !== null, selector));

export const textsOf = (view: View, selector: string) =>
  view.evaluate((selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent), selector);

/** Opens the sidebar and waits until it has its cards. */
export async function openSidebar(browser: TestBrowser, page: Page): Promise<View> {
  await until('the article to be painted', async () => (await readPainted(page)).length > 0);
  await browser.toggleSidebar(page);
  const sidebar = await browser.findSidebar(page);
  await waitFor(sidebar, 'article[data-card]');
  return sidebar;
}

export const readCards = (sidebar: View): Promise<ShownCard[]> =>
  sidebar.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('article[data-card]')].map((card) => ({
      kind: card.dataset.kind ?? '',
      name: card.querySelector('h3')?.textContent ?? '',
      description: card.querySelector('[data-description]')?.textContent ?? '',
    })),
  );

/** What is painted on the page, in the registry's order: the group, and the text of each of its ranges. */
export const readPainted = (page: Page): Promise<{ group: string; text: string }[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({ group: name.replace('randnotiz-', ''), text: String(range) })),
    ),
  );

/** The texts painted as one group: `yellow`, `person`, `flash` … */
export const paintedAs = async (page: Page, group: string) =>
  (await readPainted(page)).filter((one) => one.group === group).map(({ text }) => text);

/** Drags the mouse over a passage, which must stand in one text node. */
export async function selectPassage(page: Page, passage: string): Promise<void> {
  await page.bringToFront();
  const { from, to } = await page.evaluate((passage) => {
    // Some pages name their elements after what scripts ask a document for.
    const texts = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.nodeValue?.includes(passage));
    const node = texts.currentNode;
    const start = node.nodeValue?.indexOf(passage) ?? -1;
    if (start < 0) throw new Error(`the page has no passage "${passage}"`);
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + passage.length);
    const lines = [...range.getClientRects()].filter((line) => line.width > 0);
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) throw new Error(`the passage "${passage}" is not visible`);
    return {
      from: { x: first.left + 0.5, y: first.top + first.height / 2 },
      to: { x: last.right - 0.5, y: last.top + last.height / 2 },
    };
  }, passage);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  const selected = await page.evaluate(() => String(getSelection()));
  if (selected !== passage) throw new Error(`selected "${selected}" instead of "${passage}"`);
}

/** The colours by their keys; `n` adds a note to a yellow one. */
const colours: Readonly<Record<string, string>> = {
  1: 'yellow',
  2: 'green',
  3: 'blue',
  4: 'pink',
  5: 'purple',
  n: 'yellow',
};

/** Marks a passage with the key of a colour and waits until it is kept. */
export async function highlightPassage(page: Page, passage: string, key = '1'): Promise<void> {
  const count = async () => (await paintedAs(page, colours[key] ?? '')).filter((text) => text === passage).length;
  const before = await count();
  await selectPassage(page, passage);
  await page.keyboard.press(key as '1');
  await until('the highlight to be painted', async () => (await count()) > before);
}

/** Marks a passage with the key `n`, so that the sidebar opens its note. */
export async function openNote(browser: TestBrowser, page: Page, passage: string): Promise<View> {
  await highlightPassage(page, passage, 'n');
  const sidebar = await browser.findSidebar(page);
  await waitFor(sidebar, 'textarea[name=note]');
  return sidebar;
}

/** Types into the note that is open and closes it. */
export async function writeNote(sidebar: View, note: string): Promise<void> {
  await sidebar.type('textarea[name=note]', note);
  await sidebar.click('[data-save]');
  await until('the note', async () =>
    (await textsOf(sidebar, 'li[data-highlight]')).some((text) => text.includes(note)),
  );
}
