import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from './support/articles.ts';
import { type FixtureServer, fixturePages, serveFolder } from './support/fixture-server.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import { readPainted } from './support/reader-steps.ts';
import { type TestBrowser, until } from './support/test-browser.ts';

const [article] = articles;
/** A page of the same site that is no article. */
const start = '/nordbote/wirtschaft/index.html';
const late =
  'Am Freitag will Professorin Wiebke Harmsen in Cuxhaven weitere 37 Millionen Euro zusagen, wie sie ankündigte.';

describe.each(browsers)('a page that changes in %s', (name) => {
  let server: FixtureServer;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serveFolder(fixturePages);
    browser = await openBrowser(name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const openArticle = async () => {
    const page = await browser.openPage(server.url(article.path));
    await until('the article to be painted', async () => (await readPainted(page)).length > 0);
    return page;
  };
  type Page = Awaited<ReturnType<typeof openArticle>>;
  const paints = (page: Page, text: string) =>
    until(`"${text}" to be painted`, async () => (await readPainted(page)).some((one) => one.text === text));

  it('is painted on when a paragraph arrives late', async () => {
    const page = await openArticle();
    await page.evaluate((late) => {
      const last = [...document.querySelectorAll('article p, main p')].findLast((p) => p.textContent.length > 150);
      const paragraph = document.createElement('p');
      paragraph.textContent = late;
      last?.after(paragraph);
    }, late);
    await paints(page, '37 Millionen Euro');
    await page.close();
  });

  it('is painted on when folded text unfolds', async () => {
    const page = await openArticle();
    await page.evaluate((late) => {
      const last = [...document.querySelectorAll('article p, main p')].findLast((p) => p.textContent.length > 150);
      const paragraph = document.createElement('p');
      paragraph.textContent = late;
      paragraph.hidden = true;
      last?.after(paragraph);
    }, late);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await readPainted(page)).map(({ text }) => text)).not.toContain('37 Millionen Euro');
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll<HTMLElement>('p[hidden]')) paragraph.hidden = false;
    });
    await paints(page, '37 Millionen Euro');
    await page.close();
  });

  it('is read again as a live blog grows at its top', async () => {
    const page = await openArticle();
    for (const amount of ['41', '42', '43']) {
      await page.evaluate((amount) => {
        const first = [...document.querySelectorAll('article p, main p')].find((p) => p.textContent.length > 150);
        const paragraph = document.createElement('p');
        paragraph.textContent = `Die Kosten steigen nach Angaben des Senats um weitere ${amount} Millionen Euro, hieß es am Abend im Rathaus.`;
        first?.before(paragraph);
      }, amount);
      await paints(page, `${amount} Millionen Euro`);
    }
    await page.close();
  });

  it('is found when a start page becomes an article without loading, and let go when it becomes another page', async () => {
    const page = await browser.openPage(server.url(start));
    const { path } = article;
    await page.evaluate(async (path) => {
      const html = await (await fetch(path)).text();
      const next = new DOMParser().parseFromString(html, 'text/html');
      history.pushState(null, '', path);
      document.title = next.title;
      for (const told of document.querySelectorAll('meta,script[type="application/ld+json"],link[rel="canonical"]'))
        told.remove();
      for (const told of next.querySelectorAll('meta,script[type="application/ld+json"],link[rel="canonical"]'))
        document.head.append(document.importNode(told, true));
      document.body.replaceChildren(...document.importNode(next.body, true).childNodes);
    }, path);
    await paints(page, article.names[0]);
    await page.evaluate((start) => {
      history.pushState(null, '', start);
      document.body.innerHTML =
        '<main><h1>Wirtschaft</h1><ul><li><a href="/a">Neues aus dem Hafen</a></li></ul></main>';
    }, start);
    await until('nothing to be painted', async () => (await readPainted(page)).length === 0);
    await page.close();
  });

  it('is the article in view where one scrolls on into the next', async () => {
    const page = await openArticle();
    await page.evaluate(() => {
      const own = document.querySelector('article') ?? document.querySelector('main');
      const next = document.createElement('article');
      const lines = [1, 2, 3, 4, 5, 6].map(
        (line) =>
          `<p>Der Stadtrat von Emden hat in seiner ${line}. Sitzung über die neue Brücke beraten, für die 7${line} Millionen Euro vorgesehen sind.</p>`,
      );
      next.innerHTML = `<h1>Emden berät über die Brücke</h1>${lines.join('')}<div style="height: 150vh"></div>`;
      own?.after(next);
    });
    await page.evaluate(() => {
      history.replaceState(null, '', `${location.pathname}#weiter`);
      document.querySelector('article:last-of-type h1')?.scrollIntoView({ block: 'start' });
    });
    await paints(page, '71 Millionen Euro');
    expect((await readPainted(page)).map(({ text }) => text)).not.toContain(article.figures[0]);
    await page.evaluate(() => scrollTo(0, 0));
    await paints(page, article.figures[0]);
    await page.close();
  });
});
