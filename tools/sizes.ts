// What a build weighs: the scripts that run in pages, each of the extension's own pages with all it loads, and the whole.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  name: string;
  /** Gzipped, in bytes. */
  size: number;
  /** The most it may be, in bytes. */
  limit: number;
}

const kB = 1000;

/** Where these stand above what they should weigh (45 kB the reader, 60 kB a page, 400 kB all without the models), they may at least not grow. */
const limits: Readonly<Record<string, number>> = {
  scout: 8 * 1024,
  reader: 84 * kB,
  'notebook.html': 64 * kB,
  'sidebar.html': 130 * kB,
  'welcome.html': 170 * kB,
  'all without the models': 950 * kB,
  all: 5_000 * kB,
};
const pageLimit = 60 * kB;
const imported = /(?:from|import)\s*"(\.[^"]+)"/g;
const loaded = /(?:src|href)="\/([^"]+\.(?:js|css))"/g;

const gzipped = (files: Iterable<string>) => {
  let size = 0;
  for (const file of files) size += gzipSync(readFileSync(file), { level: 9 }).length;
  return size;
};

/** A script and all that it imports before it can run; what is imported later, on demand, is not counted. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (file.endsWith('.js'))
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imported))
      withImports(join(file, '..', path), seen);
  return seen;
}

function filesOfPage(build: string, page: string): Set<string> {
  const file = join(build, page);
  const seen = new Set([file]);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(loaded)) withImports(join(build, path), seen);
  return seen;
}

/** The sizes of a build in `.output`, each with its limit. Throws when there is no build. */
export function sizesOf(build: string): Size[] {
  const all = readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = readdirSync(build).filter((name) => name.endsWith('.html'));
  const weighed: [name: string, size: number][] = [
    ['scout', gzipped([join(build, 'content-scripts/scout.js')])],
    ['reader', gzipped([join(build, 'content-scripts/reader.js')])],
    ...pages.map((page): [string, number] => [page, gzipped(filesOfPage(build, page))]),
    ['all without the models', gzipped(all.filter((file) => !file.endsWith('.bin')))],
    ['all', gzipped(all)],
  ];
  return weighed.map(([name, size]) => ({ name, size, limit: limits[name] ?? pageLimit }));
}
