import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Fault =
  | 'none'
  | 'slow'
  | 'cut'
  | 'garbage'
  | 'wrong shape'
  | 'portal'
  | 'redirect'
  | 'huge'
  | 'rate limit'
  | 'overloaded'
  | 'broken'
  | 'lag';

/** A proxy on loopback before a wiki, which can delay, cut and corrupt what passes; it counts what it was asked. */
export async function openFaultProxy(api: string) {
  let fault: Fault = 'none';
  const requests: IncomingMessage[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;

  async function pass(request: IncomingMessage, response: ServerResponse) {
    const target = new URL(request.url ?? '/', api);
    const answer = await fetch(target, { method: request.method ?? 'GET' });
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? '',
      'access-control-allow-origin': '*',
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }

  const json = { 'content-type': 'application/json' };
  const faults: Record<Exclude<Fault, 'none'>, (response: ServerResponse) => void> = {
    // Answers when it is too late.
    slow: (response) => setTimeout(() => response.end(), 3_000).unref(),
    cut(response) {
      response.writeHead(200, { ...json, 'content-length': '5000' });
      response.write('{"batchcomplete":true,"query":{"pa');
      setTimeout(() => response.destroy(), 50);
    },
    garbage: (response) => response.writeHead(200, json).end('{"query": {"pages": [{"ti'),
    'wrong shape': (response) => response.writeHead(200, json).end('{"query": {"pages": {"1": "Wattkern"}}}'),
    portal: (response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Willkommen im Hotel-WLAN</h1>'),
    redirect: (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/anmelden' }).end(),
    huge(response) {
      response.writeHead(200, json);
      for (let part = 0; part < 50; part++) response.write(' '.repeat(100_000));
      response.end('{}');
    },
    'rate limit': (response) => response.writeHead(429, { 'retry-after': '120' }).end('slow down'),
    overloaded: (response) => response.writeHead(503, { 'retry-after': '600' }).end(),
    broken: (response) => response.writeHead(500).end('<h1>Internal error</h1>'),
    lag: (response) =>
      response
        .writeHead(200, { ...json, 'retry-after': '5' })
        .end('{"error":{"code":"maxlag","info":"Waiting for a server: 7 seconds lagged.","lag":7}}'),
  };

  const server = createServer(async (request, response) => {
    requests.push(request);
    mostAtOnce = Math.max(mostAtOnce, ++atOnce);
    response.on('close', () => atOnce--);
    if (fault === 'none') await pass(request, response);
    else faults[fault](response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    api: `http://127.0.0.1:${port}/w/api.php`,
    requests,
    mostAtOnce: () => mostAtOnce,
    setFault(next: Fault) {
      fault = next;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export type FaultProxy = Awaited<ReturnType<typeof openFaultProxy>>;
