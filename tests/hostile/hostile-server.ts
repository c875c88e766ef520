import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FixtureServer } from '../browser/support/fixture-server.ts';
import { hostilePages } from './hostile-pages.ts';

const read = (file: string) => readFile(new URL(file, import.meta.url), 'utf8');

/** Articles are found by their address as well: this is one as newspapers have it. */
export const addressOf = (name: string) => `/lokales/kolvenbach-will-das-freibad-retten-${name}-48213`;

/** The article with what a hostile page adds: to the head, and after `<!-- body -->` to the article. */
async function compose(name: string): Promise<string> {
  const [head = '', body = ''] = (await read(`pages/${name}.html`)).split('<!-- body -->');
  return (await read('article.html'))
    .replace('<!-- hostile head -->', () => head)
    .replace('<!-- hostile body -->', () => body);
}

/** Serves each hostile page at its address on the loopback interface. */
export async function serveHostilePages(): Promise<FixtureServer> {
  const server = createServer(async (request, response) => {
    const page = hostilePages.find(({ name }) => request.url === addressOf(name));
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page.headers,
    });
    return response.end(await compose(page.name));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
