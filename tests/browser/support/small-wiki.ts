import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const pages: Record<string, { extract: string; description?: string; ambiguous?: boolean }> = {
  'Marlene Tiedjen': {
    description: 'deutsche Managerin',
    extract:
      'Marlene Tiedjen (* 28. Juni 1969 in Husum) ist eine deutsche Managerin. Seit 2021 ist sie Vorstandschefin des Konzerns Wattkern in Hamburg. Zuvor leitete sie eine Reederei in Bremerhaven. Sie studierte in Kiel Schiffbau, arbeitete mehrere Jahre auf einer Werft in Emden und ging 2009 zu einem Hersteller von Windrädern. Unter ihr wuchs der Konzern vor allem mit der Rückgewinnung von Lithium und Nickel aus alten Batterien.',
  },
  'Tjark Behrmann': { extract: 'Tjark Behrmann ist der Name folgender Personen:', ambiguous: true },
  'Tjark Behrmann (Maler)': { extract: 'Tjark Behrmann (* 1951 in Leer) ist ein deutscher Maler und Bildhauer.' },
  'Tjark Behrmann (Ruderer)': { extract: 'Tjark Behrmann (* 1988 in Ratzeburg) ist ein deutscher Ruderer.' },
};

const answerFor = (titles: string[]) =>
  titles.map((title) => {
    const page = pages[title];
    if (!page) return { ns: 0, title, missing: true };
    return {
      title,
      fullurl: `https://wiki.example/wiki/${encodeURIComponent(title)}`,
      pagelanguagehtmlcode: 'de',
      extract: page.extract,
      ...(page.description && { description: page.description }),
      pageprops: page.ambiguous ? { disambiguation: '' } : {},
    };
  });

/** A few pages on loopback, in the words of the Action API; counts who asks for what. The real MediaWiki is in tests/wiki. */
export async function serveSmallWiki() {
  const requests: { titles: string[]; cookie: string | undefined; referrer: string | undefined }[] = [];
  let status = 200;
  const server = createServer((request, response) => {
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'api-user-agent' };
    if (request.method === 'OPTIONS') return response.writeHead(204, headers).end();
    const url = new URL(request.url ?? '/', 'http://localhost');
    const titles = url.searchParams.get('titles')?.split('|') ?? [];
    requests.push({ titles, cookie: request.headers.cookie, referrer: request.headers.referer });
    const wanted =
      url.searchParams.get('generator') === 'links'
        ? Object.keys(pages).filter((title) => titles.some((one) => title.startsWith(`${one} (`)))
        : titles;
    response.writeHead(status, { ...headers, 'content-type': 'application/json', 'retry-after': '120' });
    return response.end(JSON.stringify({ batchcomplete: true, query: { pages: answerFor(wanted) } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    api: `http://127.0.0.1:${port}/w/api.php`,
    requests,
    /** What it answers with from now on; 429 asks to come back in two minutes. */
    setStatus(next: number) {
      status = next;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export type SmallWiki = Awaited<ReturnType<typeof serveSmallWiki>>;
