import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../lib/annotate/names/index.ts';
import { readModel } from '../../../lib/annotate/names/model.ts';
import { languages } from '../../../lib/languages/index.ts';
import { modelOf } from './support.ts';

const fileOf = (language: string) => new URL(`../../../public/models/${language}.bin`, import.meta.url);

describe('a shipped model', () => {
  for (const language of languages.keys()) {
    it(`can be read and is no larger than 2 MB compressed (${language})`, () => {
      expect(readModel(modelOf(language))).not.toBeNull();
      expect(statSync(fileOf(language)).size).toBeGreaterThan(100_000);
      expect(gzipSync(readFileSync(fileOf(language))).length).toBeLessThanOrEqual(2_000_000);
    });
  }
});

describe('what is no model', () => {
  it('is refused, and names are found by rules', () => {
    const junk = new Uint8Array(1000).fill(7).buffer;
    expect(readModel(junk)).toBeNull();
    expect(readModel(new ArrayBuffer(3))).toBeNull();
    const { entities } = findNames('Am Montag sprach Angela Merkel in Berlin.', languages.get('de')?.names, junk);
    expect(entities.map(({ name }) => name)).toContain('Angela Merkel');
  });
});
