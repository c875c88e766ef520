import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What can send something: each of them, called or named. */
const waysOut = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|importScripts)\b/;

const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file)),
);
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('the network', () => {
  it('is reached by the asker alone; the background lends it its fetch, and reads its own files', () => {
    const reaching = sources.filter((file) => waysOut.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(reaching.sort()).toEqual([
      'entrypoints/background/context-desk.ts',
      'entrypoints/background/model.ts',
      'entrypoints/background/paint-style.ts',
      'lib/context/asker.ts',
      'lib/context/outside.ts',
    ]);
  });
});
