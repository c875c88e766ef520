import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { constructedBy, constructs, type Found, files, literalsOf } from './collect.ts';

/** Whether a part of a pattern may be repeated without a limit. */
const repeats = (source: string): boolean =>
  /[*+]|\{\d+,\}/.test(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''));

/** What is wrong with a regular expression, or nothing. */
async function complaint({ file, line, source, flags }: Found): Promise<string | undefined> {
  const result = await check(source, flags, { timeout: 20_000, randomSeed: 1 });
  if (result.status === 'safe') return undefined;
  // Where nothing repeats without a limit, a polynomial is no more than a constant.
  if (result.status === 'vulnerable' && result.complexity.type === 'polynomial' && !repeats(source)) return undefined;
  const why = result.status === 'vulnerable' ? result.complexity.summary : `not decided: ${result.error.kind}`;
  return `${file}:${line} /${source}/${flags} ${why}`;
}

describe('the regular expressions of the product', () => {
  it('need a time that grows with the text and no faster', { timeout: 300_000 }, async () => {
    const found = files.flatMap(literalsOf);
    for (const file of files.filter(constructs)) found.push(...(await constructedBy(file)));
    expect(found.length).toBeGreaterThan(100);
    const complaints: (string | undefined)[] = [];
    for (const one of found) complaints.push(await complaint(one));
    expect(complaints.filter((one) => one !== undefined)).toEqual([]);
  });
});
