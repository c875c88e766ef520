import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';

export interface CorpusPage {
  id: string;
  kind: 'article' | 'page' | 'other';
  /** Where the server has it, with the path of its own address. */
  url: string;
}

const folder = fileURLToPath(new URL('../../../shared/corpora/articles/', import.meta.url));

/** Serves the real pages of `../shared/corpora/articles` on the loopback interface. Throws a sentence when they are not there. */
export async function serveCorpus(): Promise<{ pages: CorpusPage[]; close(): void }> {
  const index = await readFile(`${folder}index.jsonl`, 'utf8').catch(() => {
    throw new Error('This benchmark reads the real pages of ../shared/corpora/articles, which are not here.');
  });
  const known = index
    .trim()
    .split('\n')
    .map((line): { id: string; kind: CorpusPage['kind']; url: string } => JSON.parse(line));
  const server = createServer((request, response) => {
    const id = new URL(request.url ?? '/', 'http://page.invalid').searchParams.get('randnotiz-bench');
    if (!id || !/^[\w-]+$/.test(id)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return createReadStream(`${folder}pages/${id}.html.gz`).pipe(createGunzip()).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const pages = known.map(({ id, kind, url }) => {
    const { pathname } = URL.parse(url) ?? { pathname: '/' };
    return { id, kind, url: `http://127.0.0.1:${port}${pathname}?randnotiz-bench=${id}` };
  });
  return {
    pages,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
