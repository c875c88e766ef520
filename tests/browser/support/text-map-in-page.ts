// Bundled into a page by text-map.test.ts.
import fc from 'fast-check';
import {
  blocksReadAsTheText,
  offsetsGoOn,
  rangesGiveOffsetsBack,
  rangesReadAsTheText,
} from '../../unit/article/text-map-properties.ts';

const properties: Record<string, () => fc.IProperty<unknown>> = {
  rangesReadAsTheText,
  blocksReadAsTheText,
  rangesGiveOffsetsBack,
  offsetsGoOn,
};

export const names = Object.keys(properties);

/** Checks a property in this page; answers what is wrong, or nothing. */
export function check(name: string, runs: number): string {
  const property = properties[name];
  if (!property) return `no property ${name}`;
  try {
    fc.assert(property(), { numRuns: runs });
    return '';
  } catch (cause) {
    return String(cause);
  }
}
