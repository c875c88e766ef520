import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sizesOf } from '../../tools/sizes.ts';

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (name) => {
  const build = fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
  if (!existsSync(build)) throw new Error(`.output/${name} is missing: npm run build`);

  it.each(sizesOf(build))('$name weighs no more than $limit bytes', ({ size, limit }) => {
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(limit);
  });
});
