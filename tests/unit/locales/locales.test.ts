import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The messages of a language: each key with everything said under it, its plural forms too. */
const messages = (code: string) =>
  new Map(
    readFileSync(`locales/${code}.yml`, 'utf8')
      .split(/^(?=\w)/m)
      .map((entry) => entry.match(/^(\w+):([\s\S]*)$/))
      .flatMap((match) => (match?.[1] ? [[match[1], match[2] ?? ''] as const] : [])),
  );
const languages = readdirSync('locales').map((file) => file.replace('.yml', ''));
const keys = (code: string) => [...messages(code).keys()].sort();

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
    for (const language of languages) expect(keys(language)).toEqual(keys('en'));
  });
  it('say nothing that is never shown', () => {
    expect(keys('en').filter((key) => !used(key))).toEqual([]);
  });
  it('have no word missing that is shown', () => {
    const shown = [...code.matchAll(/i18n\.t\(\s*'(\w+)'/g)].map((match) => match[1] ?? '');
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((key) => !messages('en').has(key))).toEqual([]);
  });
  it('put the same things in, in the same plural forms', () => {
    const parts = (said: string | undefined) => [...new Set(said?.match(/\$\d|^ {2}[1n]:/gm))].sort();
    for (const language of languages)
      for (const [key, said] of messages(language))
        expect([key, parts(said)]).toEqual([key, parts(messages('en').get(key))]);
  });
  it('name themselves', () => {
    for (const language of languages) expect(messages(language).get('languageTag')?.trim()).toBe(language);
  });
});
