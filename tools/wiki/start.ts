// A real MediaWiki on loopback, filled with our own pages: SQLite, and PHP's own server.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const content = fileURLToPath(new URL('../../tests/wiki', import.meta.url));
const maintenance = '/usr/share/mediawiki/maintenance';
const php = ['-d', 'opcache.enable_cli=1', '-d', 'apc.enable_cli=1', '-d', 'memory_limit=512M'];

export interface RunningWiki {
  /** Address of the Action API. */
  api: string;
  close(): Promise<void>;
}

/** Makes a wiki in a folder of its own and serves it. Takes some seconds. */
export async function startWiki(): Promise<RunningWiki> {
  const folder = mkdtempSync(path.join(tmpdir(), 'randnotiz-wiki-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  make(folder, origin);
  const environment = { ...process.env, MW_CONFIG_FILE: `${folder}/LocalSettings.php`, PHP_CLI_SERVER_WORKERS: '4' };
  // A group of its own, since the server's workers outlive it otherwise.
  const server = spawn('php', [...php, '-S', `127.0.0.1:${port}`, '-t', folder, `${here}router.php`], {
    env: environment,
    stdio: 'ignore',
    detached: true,
  });
  const api = `${origin}/w/api.php`;
  await answering(`${api}?action=query&meta=siteinfo&format=json`, server);
  return {
    api,
    async close() {
      if (server.pid) process.kill(-server.pid);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function make(folder: string, origin: string): void {
  for (const name of ['db', 'images']) mkdirSync(path.join(folder, name));
  const run = (script: string, ...options: string[]) => {
    const env = { ...process.env, MW_CONFIG_FILE: script === 'install' ? '' : `${folder}/LocalSettings.php` };
    const { status, stdout, stderr } = spawnSync('php', [...php, `${maintenance}/${script}.php`, ...options], { env });
    if (status !== 0) throw new Error(`MediaWiki's ${script}.php failed:\n${stdout}\n${stderr}`);
  };
  const where = ['--confpath', folder, '--dbtype', 'sqlite', '--dbpath', `${folder}/db`, '--dbname', 'wiki'];
  const site = ['--scriptpath', '/w', '--server', origin, '--lang', 'de', '--pass', 'only-on-loopback-1'];
  run('install', ...where, ...site, '--extensions', 'TextExtracts,PageImages', '--skins', 'Vector', 'Wiki', 'Admin');
  appendFileSync(`${folder}/LocalSettings.php`, `\n${readFileSync(`${here}settings.php`, 'utf8')}`);
  copyFileSync(`${here}magic-words.php`, `${folder}/magic-words.php`);
  run('importImages', '--user', 'Admin', '--comment', 'x', `${content}/pictures`);
  run('importTextFiles', '--user', 'Admin', '--prefix', 'Vorlage:', ...files('templates'));
  run('importTextFiles', '--user', 'Admin', ...files('pages'));
  run('runJobs', '--maxjobs', '500');
}

const files = (kind: string) => readdirSync(`${content}/${kind}`).map((name) => `${content}/${kind}/${name}`);

export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Waits until something answers at an address, while the process that should is alive. */
export async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300 && server.exitCode === null; tries++) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers at ${url}`);
}
