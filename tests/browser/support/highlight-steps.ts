import type { Page } from 'puppeteer-core';
import { until } from './test-browser.ts';

// What a reader does with passages and highlights, in the page.

export interface Point {
  x: number;
  y: number;
}

/** Where a text of the page is seen: just inside its first and its last character. Scrolls it into view. */
export const edgesOf = (page: Page, text: string): Promise<{ start: Point; end: Point }> =>
  page.evaluate((text) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.nodeValue?.includes(text));
    const node = texts.currentNode;
    const at = node.nodeValue?.indexOf(text) ?? -1;
    if (at < 0) throw new Error(`the page has no text "${text}"`);
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 100 || bottom > innerHeight - 100)
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const lines = [...range.getClientRects()].filter((line) => line.width > 0);
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) throw new Error(`the text "${text}" is not visible`);
    return {
      start: { x: first.left + 0.5, y: first.top + first.height / 2 },
      end: { x: last.right - 0.5, y: last.top + last.height / 2 },
    };
  }, text);

/** Drags the mouse from the beginning of one text to the end of another. */
export async function dragOver(page: Page, from: string, to: string): Promise<string> {
  await page.bringToFront();
  await edgesOf(page, to);
  const { start } = await edgesOf(page, from);
  const { end } = await edgesOf(page, to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
  return page.evaluate(() => String(getSelection()));
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where an element of ours stands in the window, or `null` when it is not shown. What is in it is out of reach. */
export const boxOf = (page: Page, name: 'toolbar' | 'start' | 'end' | 'notice'): Promise<Box | null> =>
  page.evaluate((name) => {
    const element = document.querySelector(`randnotiz-${name}`);
    const box = element?.getBoundingClientRect();
    return box && box.width > 0 ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
  }, name);

export const waitForBox = (page: Page, name: 'toolbar' | 'start' | 'end' | 'notice') =>
  until(`the ${name}`, () => boxOf(page, name));

/** Clicks into the middle of a text. */
export async function clickOn(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  const { start } = await edgesOf(page, text);
  await page.mouse.click(start.x + 12, start.y);
}
