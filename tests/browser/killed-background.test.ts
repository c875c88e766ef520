import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killBackground } from '../../bench/notebook/kill-background.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import type { TestBrowser } from './support/test-browser.ts';

// A few of the kills that `npm run bench:kills` does by the hundred.
describe.each(browsers)('a background that is killed at any moment of writing in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  it('loses nothing that the page has shown as kept', async () => {
    const { confirmed, lost } = await killBackground(browser, 5);
    expect(confirmed).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
});
