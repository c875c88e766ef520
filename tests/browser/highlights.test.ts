import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articles, sectionPage } from './support/articles.ts';
import { type FixtureServer, fixturePages, serveFolder } from './support/fixture-server.ts';
import { boxOf, clickOn, dragOver, edgesOf, waitForBox } from './support/highlight-steps.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import {
  highlightPassage,
  openSidebar,
  paintedAs,
  readPainted,
  selectPassage,
  textsOf,
  waitFor,
} from './support/reader-steps.ts';
import { type TestBrowser, until } from './support/test-browser.ts';

const [{ path, passage, later }] = articles;
/** A passage must be back within this time of its text. */
const SOON = 500;

describe.each(browsers)('highlights in %s', (name) => {
  let server: FixtureServer;
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    server = await serveFolder(fixturePages);
    browser = await openBrowser(name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  // Each test its own article, as far as the notebook knows.
  let number = 0;
  beforeEach(async () => {
    page = await browser.openPage(`${server.url(path)}?nummer=${number++}`);
    await until('the article to be painted', async () => (await readPainted(page)).length > 0);
  });
  afterEach(() => page.close());

  const painted = (group: string, text: string) =>
    until(`"${text}" to be ${group}`, async () => (await paintedAs(page, group)).includes(text));
  const notPainted = (text: string) =>
    until(`"${text}" not to be painted`, async () => (await readPainted(page)).every((one) => one.text !== text));
  /** Replaces a text of the page, as its makers might. */
  const rewrite = (from: string, to: string) =>
    page.evaluate(
      (from, to) => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode())
          if (texts.currentNode.nodeValue?.includes(from))
            texts.currentNode.nodeValue = texts.currentNode.nodeValue.replace(from, to);
      },
      from,
      to,
    );

  describe('are made', () => {
    it('across paragraphs, and with the keyboard from a word that was clicked twice', async () => {
      const across = await dragOver(page, 'Geplant sind 620 Arbeitsplätze', 'sagte Tiedjen');
      await page.keyboard.press('Escape');
      const selected = await dragOver(page, 'Das teilte', 'sagte Tiedjen');
      expect(selected.length).toBeGreaterThan(across.length);
      await page.keyboard.press('2');
      await until('a green passage', async () => (await paintedAs(page, 'green')).length === 1);

      const { start } = await edgesOf(page, 'Geplant sind');
      await page.mouse.click(start.x + 12, start.y, { count: 2 });
      await page.keyboard.down('Shift');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.up('Shift');
      await page.keyboard.press('w');
      await page.keyboard.press('3');
      await until('a blue passage', async () => (await paintedAs(page, 'blue')).length === 1);
      expect((await paintedAs(page, 'blue'))[0]?.trim()).toMatch(/^Geplant sind?$/);
    });

    it('within and over one another, each painted in its colour', async () => {
      await highlightPassage(page, passage, '1');
      await highlightPassage(page, 'ausgediente Autobatterien', '2');
      await painted('yellow', passage);
      await painted('green', 'ausgediente Autobatterien');
    });

    it('where the page lets nobody select or copy', async () => {
      await page.evaluate(() => {
        const sheet = document.createElement('style');
        sheet.textContent = '* { user-select: none; -webkit-user-select: none }';
        document.head.append(sheet);
        for (const type of ['selectstart', 'copy', 'contextmenu'])
          document.addEventListener(type, (event) => event.preventDefault());
        document.body.addEventListener('pointerup', (event) => event.stopPropagation(), true);
        document.body.addEventListener('mouseup', (event) => event.stopPropagation(), true);
      });
      await highlightPassage(page, passage, '4');
    });

    it('beside a toolbar that covers nothing selected, and goes away on Escape, scrolling and a click', async () => {
      for (const leave of [
        () => page.keyboard.press('Escape'),
        () => page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' })),
        () => page.mouse.click(5, 400),
      ]) {
        // What is selected already would be dragged, not selected.
        await page.evaluate(() => getSelection()?.removeAllRanges());
        await selectPassage(page, later);
        const bar = await waitForBox(page, 'toolbar');
        const lines = await page.evaluate(() =>
          [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].map(({ top, bottom, left, right }) => ({
            top,
            bottom,
            left,
            right,
          })),
        );
        const covers = lines.some(
          (line) => line.left < bar.right && line.right > bar.left && line.top < bar.bottom && line.bottom > bar.top,
        );
        expect(covers).toBe(false);
        await leave();
        await until('the toolbar to go', async () => (await boxOf(page, 'toolbar')) === null);
      }
    });
  });

  describe('follow the text', () => {
    it('that comes late, within half a second', async () => {
      await highlightPassage(page, passage);
      await page.evaluate((passage) => {
        const block = [...document.querySelectorAll('p')].find((one) => one.textContent.includes(passage));
        const mark = document.createComment('place');
        block?.replaceWith(mark);
        Object.assign(globalThis, { putBack: () => block && mark.replaceWith(block.cloneNode(true)) });
      }, passage);
      await notPainted(passage);
      const took = await page.evaluate(async (passage) => {
        const started = performance.now();
        (globalThis as unknown as { putBack(): void }).putBack();
        const isBack = () =>
          [...CSS.highlights].some(
            ([name, one]) => name === 'randnotiz-yellow' && [...one].some((range) => String(range) === passage),
          );
        while (!isBack() && performance.now() - started < 5_000) await new Promise((next) => setTimeout(next, 10));
        return performance.now() - started;
      }, passage);
      // Half a second on a machine that has nothing else to do; several browsers may be running here.
      expect(took).toBeLessThan(SOON * 3);
    });

    it('that the page has drawn anew', async () => {
      await highlightPassage(page, passage);
      await highlightPassage(page, later, '2');
      await page.evaluate(() => {
        const article = document.querySelector('article');
        article?.replaceWith(article.cloneNode(true));
      });
      const isConnected = () =>
        page.evaluate(() =>
          ['yellow', 'green'].every((colour) =>
            [...(CSS.highlights.get(`randnotiz-${colour}`) ?? [])].some(
              (range) => range.startContainer.isConnected && !range.collapsed,
            ),
          ),
        );
      await until('both to stand in the new text', isConnected);
      await painted('yellow', passage);
      await painted('green', later);
    });

    it('that has changed, and show both wordings; to where the reader puts them when it is gone', async () => {
      const sidebar = await openSidebar(browser, page);
      await highlightPassage(page, passage);
      await rewrite('ausgediente Autobatterien zerlegt', 'alte Autobatterien auseinandergenommen');
      const changed = passage.replace('ausgediente Autobatterien zerlegt', 'alte Autobatterien auseinandergenommen');
      await painted('yellow-changed', changed);
      await sidebar.click('#tab-highlights');
      await waitFor(sidebar, '[data-standing=changed]');
      expect(await textsOf(sidebar, '[data-highlight] del')).toEqual([passage]);
      expect(await textsOf(sidebar, '[data-highlight] ins')).toEqual([changed]);

      await page.evaluate((changed) => {
        [...document.querySelectorAll('p')].find((one) => one.textContent.includes(changed))?.remove();
      }, changed);
      await waitFor(sidebar, '[data-standing=orphan]');
      expect(await paintedAs(page, 'yellow-changed')).toEqual([]);

      await selectPassage(page, 'Geplant sind 620 Arbeitsplätze');
      await sidebar.click('[data-standing=orphan] .highlight-state button');
      await painted('yellow', 'Geplant sind 620 Arbeitsplätze');
      await waitFor(sidebar, '[data-standing=exact]');
    });

    it('and not to another page that has come in its place without loading', async () => {
      await highlightPassage(page, passage);
      const here = await page.evaluate(() => location.href);
      await page.evaluate(() => history.pushState(null, '', `${location.pathname}?nummer=anderer-artikel`));
      await rewrite('Rund 480 Millionen', 'Rund 490 Millionen');
      await notPainted(passage);
      await page.evaluate((here) => history.pushState(null, '', here), here);
      await rewrite('Rund 490 Millionen', 'Rund 480 Millionen');
      await painted('yellow', passage);
    });
  });

  describe('are worked on', () => {
    it('recoloured, put in the trash and taken out again, by key where they stand', async () => {
      await highlightPassage(page, passage);
      await clickOn(page, passage);
      await waitForBox(page, 'toolbar');
      await page.keyboard.press('5');
      await painted('purple', passage);
      await clickOn(page, passage);
      await waitForBox(page, 'toolbar');
      await page.keyboard.press('Delete');
      await notPainted(passage);
      const notice = await waitForBox(page, 'notice');
      await page.mouse.click(notice.right - 30, (notice.top + notice.bottom) / 2);
      await painted('purple', passage);
    });

    it('longer and shorter, by dragging an end and word by word, and stay so', async () => {
      await highlightPassage(page, 'ausgediente Autobatterien');
      await clickOn(page, 'ausgediente Autobatterien');
      const end = await waitForBox(page, 'end');
      const target = await edgesOf(page, 'Die Wattkern AG baut');
      await page.mouse.move((end.left + end.right) / 2, (end.top + end.bottom) / 2);
      await page.mouse.down();
      await page.mouse.move(target.end.x, target.end.y + 10, { steps: 6 });
      await page.mouse.up();
      const longer = 'ausgediente Autobatterien zerlegt werden: Die Wattkern AG baut';
      await painted('yellow', longer);

      await waitForBox(page, 'end');
      await page.evaluate(() => document.querySelector<HTMLElement>('randnotiz-end')?.focus());
      await page.reload();
      await painted('yellow', longer);
    });

    it('tagged, and noted in Markdown that is never HTML', async () => {
      const sidebar = await openSidebar(browser, page);
      await highlightPassage(page, passage, 'n');
      await waitFor(sidebar, 'textarea[name=note]');
      await sidebar.type('textarea[name=note]', 'Das ist **wichtig** <img src=x onerror=alert(1)>');
      await sidebar.click('[data-save]');
      const note = 'Das ist wichtig <img src=x onerror=alert(1)>';
      await until('the note', async () => (await textsOf(sidebar, '.note-text')).includes(note));
      expect(await textsOf(sidebar, '.note-text strong')).toEqual(['wichtig']);
      expect(await textsOf(sidebar, '.note-text img')).toEqual([]);
      await sidebar.type('input[name=tag]', 'Kreislauf,');
      await until('the tag', async () => (await textsOf(sidebar, '.tag')).includes('Kreislauf'));
    });
  });

  it('are made on a page that is no article, once the reader has asked', async () => {
    const other = await browser.openPage(server.url(sectionPage));
    await other.bringToFront();
    const text = await other.evaluate(() => document.querySelector('h2 a, h3 a, h2, h3, p')?.textContent?.trim() ?? '');
    expect(text).not.toBe('');
    await browser.toggleSidebar(other);
    const sidebar = await browser.findSidebar(other);
    await waitFor(sidebar, '[role=tabpanel]');
    await other.evaluate((text) => {
      const node = document.createElement('p');
      node.textContent = `Eine eigene Zeile auf dieser Seite, lang genug zum Markieren. ${text}`;
      document.querySelector('main, body')?.prepend(node);
    }, text);
    await highlightPassage(other, 'Eine eigene Zeile auf dieser Seite', '2');
    await waitFor(sidebar, 'li[data-highlight]');
    expect(await textsOf(sidebar, '.highlight-quote')).toContainEqual(expect.stringContaining('Eine eigene Zeile'));
    await other.close();
  });
});
