import { findFigures } from '../../../lib/annotate/figures/index.ts';
import { languages } from '../../../lib/languages/index.ts';

const published = '2025-01-23';

/** Finds the figures of a sentence, each with its own words. */
export function read(language: string, text: string) {
  const words = languages.get(language)?.figures;
  if (!words) throw new Error(`no language ${language}`);
  return findFigures(text, words, published).map((figure) => ({
    ...figure,
    surface: text.slice(figure.start, figure.end),
  }));
}

/** A figure in one line: "money 2.5e9 EUR", "date 2025-01-21", "percent 3..5 percent". */
export function inShort({ kind, value, low, high, unit, currency }: ReturnType<typeof read>[number]): string {
  return [kind, value ?? `${low}..${high}`, unit ?? currency].filter((part) => part !== undefined).join(' ');
}
