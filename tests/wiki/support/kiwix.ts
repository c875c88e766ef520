import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answering, freePort } from '../../../tools/wiki/start.ts';

const pageOf = (title: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;

/** Pages as an offline copy has them: HTML files. */
const pages: Record<string, string> = {
  Wattkern:
    '<p></p><p><b>Wattkern</b> ist ein deutscher Hersteller von Batterien mit Sitz in Hamburg.<sup>[1]</sup> Das Unternehmen gewinnt Lithium &amp; Nickel zurück.</p>',
  'Marlene Tiedjen':
    '<p><b>Marlene Tiedjen</b> (* 28. Juni 1969 in Husum) ist eine deutsche Managerin. Seit 2021 leitet sie den Batteriehersteller Wattkern in Hamburg.</p>',
};

/** A book of our own pages, made with zimwriterfs and served by kiwix-serve on loopback. */
export async function startKiwix() {
  const folder = mkdtempSync(path.join(tmpdir(), 'randnotiz-kiwix-'));
  const content = path.join(folder, 'content');
  mkdirSync(content);
  for (const [title, body] of Object.entries(pages))
    writeFileSync(path.join(content, `${title.replaceAll(' ', '_')}.html`), pageOf(title, body));
  writeFileSync(path.join(content, 'index.html'), pageOf('Watt', '<p>Ein Buch mit zwei Seiten.</p>'));
  // One transparent pixel of PNG, which the book wants as its picture.
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAYAAABXAvmHAAAAJUlEQVR42u3PMQEAAAgDoGn/zjOGDyRg2qZ8cBISEhISEhISEhI6WAUuAAGJ5OdCAAAAAElFTkSuQmCC';
  writeFileSync(path.join(content, 'picture.png'), Buffer.from(pixel, 'base64'));
  const book = path.join(folder, 'watt.zim');
  const options = ['--welcome', 'index.html', '--illustration', 'picture.png', '--language', 'deu', '--name', 'watt'];
  const words = [
    '--title',
    'Watt',
    '--description',
    'Zwei Seiten',
    '--creator',
    'Randnotiz',
    '--publisher',
    'Randnotiz',
  ];
  const made = spawnSync('zimwriterfs', [...options, ...words, content, book], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`zimwriterfs failed: ${made.stdout}${made.stderr}`);
  const port = await freePort();
  const server = spawn('kiwix-serve', ['--port', String(port), '--address', '127.0.0.1', book], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/watt`;
  await answering(url, server);
  return {
    url,
    close() {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
