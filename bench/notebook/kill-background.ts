import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { highlightPassage, paintedAs } from '../../tests/browser/support/reader-steps.ts';
import { type TestBrowser, until } from '../../tests/browser/support/test-browser.ts';

/** How many highlights were confirmed while the background was killed, and which of them were lost. */
export interface Killed {
  kills: number;
  confirmed: number;
  lost: string[];
}

/** Longest wait before a kill, in milliseconds: about as long as a highlight takes. */
const SPREAD = 400;

const passageOf = (number: number) => `Im ${number}. Versuch blieb die Herde auf dem Deich stehen und wartete`;

/** An article with a passage for each kill. */
async function serveArticle(passages: number): Promise<{ url: string; close: () => void }> {
  const body = Array.from(
    { length: passages },
    (_, at) => `<p>${passageOf(at + 1)}, bis der Regen nachließ und die Schäferin mit den Hunden zurückkam.</p>`,
  );
  const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Die Herde auf dem Deich</title>
<meta property="og:type" content="article"></head><body><article><h1>Die Herde auf dem Deich</h1>${body.join('\n')}</article></body></html>`;
  const server = createServer((_request, answer) =>
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(html),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/deich/herde-4711.html`,
    close: () => server.close(),
  };
}

/** Marks a passage a kill; the background dies at a random moment of it. What the page has painted was confirmed, and must be there later. */
export async function killBackground(browser: TestBrowser, kills: number): Promise<Killed> {
  const article = await serveArticle(kills);
  const page = await browser.openPage(article.url);
  await until('the reader', () => browser.hasReader(page));
  const confirmed: string[] = [];
  for (let kill = 1; kill <= kills; kill++) {
    const passage = passageOf(kill);
    const dying = new Promise((resolve) => setTimeout(resolve, Math.random() * SPREAD)).then(() =>
      browser.stopBackground(),
    );
    const marked = await highlightPassage(page, passage, '1').then(
      () => true,
      () => false,
    );
    await dying.catch(() => {});
    if (marked) confirmed.push(passage);
  }
  await page.reload();
  await until('the highlights', async () => (await paintedAs(page, 'yellow')).length > 0);
  const kept = new Set(await paintedAs(page, 'yellow'));
  await page.close();
  article.close();
  return { kills, confirmed: confirmed.length, lost: confirmed.filter((passage) => !kept.has(passage)) };
}
