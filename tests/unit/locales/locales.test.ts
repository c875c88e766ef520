import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const keys = (code: string) =>
  [...readFileSync(`locales/${code}.yml`, 'utf8').matchAll(/^(\w+):/gm)].map((match) => match[1] ?? '');
const code = ['components', 'entrypoints', 'lib', 'wxt.config.ts']
  .flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(place, { recursive: true }).map((file) => path.join(place, String(file))),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const used = (key: string) => {
  const [stem = ''] = key.split('_');
  return new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__|\`${stem}_\\$\\{`).test(code);
};

describe('the interface’s languages', () => {
  it('all say everything', () => {
    for (const file of readdirSync('locales')) expect(keys(file.replace('.yml', '')).sort()).toEqual(keys('en').sort());
  });
  it('say nothing that is never shown', () => {
    expect(keys('en').filter((key) => !used(key))).toEqual([]);
  });
});
