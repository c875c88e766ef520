import type { Page } from 'puppeteer-core';
import {
  openNote,
  openSidebar,
  readCards,
  readPainted,
  textsOf,
  waitFor,
  writeNote,
} from '../tests/browser/support/reader-steps.ts';
import { pictureFile } from '../tests/browser/support/screenshots.ts';
import { type TestBrowser, until } from '../tests/browser/support/test-browser.ts';

/** The first words of the first paragraph that is long enough to be text of the article. */
const firstPassage = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(
      document.querySelector('article, main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (texts.nextNode()) {
      const text = texts.currentNode.nodeValue?.trim() ?? '';
      const visible = texts.currentNode.parentElement?.checkVisibility();
      if (visible && text.length > 120) return text.slice(0, text.indexOf(' ', 60));
    }
    return null;
  });

async function tryPopup(browser: TestBrowser, page: Page): Promise<string> {
  const popup = await browser.openPopup(page);
  await waitFor(popup, '[data-page-notes] li, [data-status]');
  const [status] = await textsOf(popup, '[data-status]');
  if (status) console.log(status);
  const path = await pictureFile('start', 'popup');
  await popup.screenshot(path);
  return path;
}

/** Takes a reader's steps on a page (sidebar, highlight with a note, popup), and prints the cards and where the pictures are. */
export async function takeReadersWay(browser: TestBrowser, url: string): Promise<void> {
  const page = await browser.openPage(url);
  const pictures: string[] = [];
  const photograph = async (name: string) => {
    const path = await pictureFile('start', name);
    await page.screenshot({ path });
    pictures.push(path);
  };

  const isArticle = await until('names', async () => (await readPainted(page)).length > 0).catch(() => false);
  await photograph('page');
  if (isArticle) {
    const sidebar = await openSidebar(browser, page);
    const cards = await readCards(sidebar);
    console.table(cards);
    await photograph('sidebar');
    const passage = await firstPassage(page);
    if (passage) {
      await writeNote(await openNote(browser, page, passage), 'Eine erste Notiz / a first note');
      await photograph('note');
    }
  }
  pictures.push(await tryPopup(browser, page));
  for (const path of pictures) console.log(path);
}
