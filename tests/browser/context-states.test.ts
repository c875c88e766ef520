import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from './support/articles.ts';
import { axeFindings } from './support/axe.ts';
import { openCard, setWiki, waitForState } from './support/context-steps.ts';
import { type FixtureServer, fixturePages, serveFolder } from './support/fixture-server.ts';
import { openBrowser } from './support/open-browser.ts';
import { textsOf, waitFor } from './support/reader-steps.ts';
import { photographView } from './support/screenshots.ts';
import { type SmallWiki, serveSmallWiki } from './support/small-wiki.ts';
import { type TestBrowser, until, type View } from './support/test-browser.ts';

const [{ path }] = articles;
const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('the states of context', () => {
  let server: FixtureServer;
  let wiki: SmallWiki;
  let browser: TestBrowser;
  let page: Page;
  /** The sidebar in a tab of its own, which shows it whole. */
  let sidebar: View;
  beforeAll(async () => {
    server = await serveFolder(fixturePages);
    wiki = await serveSmallWiki();
    browser = await openBrowser('chromium', { language: 'de' });
    page = await browser.openPage(server.url(path));
    await until('the reader', () => browser.hasReader(page));
    const own = await browser.openOwnPage('options.html');
    await waitFor(own, '.context-settings');
    await setWiki(own, wiki.api);
    const tab = await own.evaluate(
      async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
      page.url(),
    );
    await browser.closeOwnPage(own);
    sidebar = await browser.openOwnPage(`sidebar.html?tab=${tab}`);
    await waitFor(sidebar, 'article[data-card]');
  });
  afterAll(async () => {
    await browser?.close();
    await wiki?.close();
    await server?.close();
  });

  /** Axe, and a picture in light and in dark. */
  async function look(name: string) {
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setPopupScheme(sidebar, scheme);
      await settled();
      expect(await axeFindings(sidebar)).toEqual([]);
      await photographView(browser, sidebar, `context-${name}-${scheme}`);
    }
  }

  async function ask(name: string, state: string) {
    const card = await openCard(sidebar, name);
    await sidebar.click(`${card} [data-ask]`);
    await sidebar.click(`${card} [data-agree="once"]`);
    await waitForState(sidebar, card, state);
    return card;
  }

  it('switched off, with the offer to look up', async () => {
    const card = await openCard(sidebar, 'Marlene Tiedjen');
    await waitForState(sidebar, card, 'off');
    await look('off');
  });
  it('what would be sent', async () => {
    const card = await openCard(sidebar, 'Wattkern AG');
    await sidebar.click(`${card} [data-ask]`);
    await waitFor(sidebar, `${card} [data-consent]`);
    await look('consent');
  });
  it('found', async () => {
    const card = await ask('Marlene Tiedjen', 'found');
    expect(await textsOf(sidebar, `${card} .attribution`)).toHaveLength(1);
    await look('found');
  });
  it('several possible', async () => {
    await ask('Tjark Behrmann', 'several');
    await look('several');
  });
  it('nothing known', async () => {
    await ask('Gesa Lührs', 'unknown');
    await look('unknown');
  });
  it('failed, with when to try again', async () => {
    wiki.setStatus(429);
    await ask('Anselm Roder', 'failed');
    await look('failed');
  });
  it('offline', async () => {
    wiki.setStatus(200);
    // The browser's network cannot be cut for the background alone: what it would say is put in its place.
    await sidebar.evaluate(() => {
      const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const send = runtime.sendMessage.bind(runtime) as (
        message: object,
      ) => Promise<{ value: Record<string, unknown> }>;
      const offline = { state: 'offline', inquiry: { asks: [], hosts: [] } };
      const answer = async (message: { type?: string }) => {
        if (message.type !== 'ask-context') return send(message);
        const { subjects } = message as { subjects: { id: string }[] };
        return { ok: true, value: Object.fromEntries(subjects.map(({ id }) => [id, offline])) };
      };
      Object.defineProperty(runtime, 'sendMessage', { value: answer });
    });
    await ask('IG Metall', 'offline');
    await look('offline');
  });
  it('switched off for good', async () => {
    await setWiki(sidebar, wiki.api, 'never');
    await sidebar.evaluate(() => location.reload()).catch(() => {});
    await waitFor(sidebar, 'article[data-card]');
    const card = await openCard(sidebar, 'Enno Harms');
    expect(await textsOf(sidebar, `${card} [data-ask]`)).toEqual([]);
    await look('never');
  });
  it('facts of a place, with their sources and a map', async () => {
    const card = await openCard(sidebar, 'Deutschland');
    await waitFor(sidebar, `${card} [data-finding=facts] .locator`);
    expect((await textsOf(sidebar, `${card} [data-finding=facts] dd`)).join()).toMatch(/Berlin.*Millionen.*km².*Euro/);
    await look('facts');
  });

  it('the list of every request in the settings, which can be cleared', async () => {
    const options = await browser.openOwnPage('options.html');
    await waitFor(options, '[data-request]');
    expect(await textsOf(options, '[data-request] td:last-child')).toContain('Marlene Tiedjen');
    await options.click('input[name="context-source"][value="mediawiki"]');
    await waitFor(options, 'input[name="context-address"]');
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setPopupScheme(options, scheme);
      await settled();
      expect(await axeFindings(options)).toEqual([]);
      await photographView(browser, options, `context-settings-${scheme}`);
    }
    await options.click('[data-clear-requests]');
    await waitFor(options, '[data-no-requests]');
    await browser.closeOwnPage(options);
  });
});
