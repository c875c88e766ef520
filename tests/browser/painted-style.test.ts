import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type FixtureServer, serveFolder } from './support/fixture-server.ts';
import { browsers, openBrowser } from './support/open-browser.ts';
import { paintedAs } from './support/reader-steps.ts';
import { type TestBrowser, until } from './support/test-browser.ts';

/** An article as some sites write it: its paragraphs are `div`s, its names stand in inline elements. */
const page = (element: string) => `<!doctype html><html lang="de"><head><title>Deich wird höher</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04T06:00:00+02:00"></head><body><main><article>
<h1>Der Deich bei Warnsiel wird höher</h1>
<${element}>Der Deich bei Warnsiel soll um einen Meter wachsen. Das kündigte Umweltminister <b id="name">Christian Meyer</b> am Montag in Hannover an. Die Arbeiten sollen im Herbst beginnen.</${element}>
<${element}>Meyer sprach von einer Aufgabe für Jahrzehnte. Wie viel Geld dafür bereitsteht, ließ er offen. Die Anwohner hoffen auf trockene Keller, die Bauern auf trockene Wiesen.</${element}>
<${element}>Widerspruch kam von den Naturschützern. Sie fürchten um das Watt vor dem Deich und um die Vögel, die dort brüten, und wollen den Plan vor Gericht prüfen lassen.</${element}>
</article></main></body></html>`;

describe.each(browsers)('what is painted in %s', (name) => {
  let folder: string;
  let server: FixtureServer;
  let browser: TestBrowser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'randnotiz-'));
    for (const element of ['p', 'div'])
      await writeFile(join(folder, `deich-wird-hoeher-${element}.html`), page(element));
    server = await serveFolder(folder);
    browser = await openBrowser(name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['p', 'div'])('is seen where paragraphs are %s elements', async (element) => {
    const page = await browser.openPage(server.url(`/deich-wird-hoeher-${element}.html`));
    await until('the name', async () => (await paintedAs(page, 'person')).includes('Christian Meyer'));
    const line = () =>
      page.evaluate(() => {
        const name = document.querySelector('#name');
        return name && getComputedStyle(name, '::highlight(randnotiz-person)').textDecorationLine;
      });
    await until('its line', async () => (await line()) === 'underline');
    await page.close();
  });
});
