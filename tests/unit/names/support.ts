import { readFileSync } from 'node:fs';
import { findNames, type Names } from '../../../lib/annotate/names/index.ts';
import { languages } from '../../../lib/languages/index.ts';

/** The shipped weights of a language. */
export const modelOf = (language: string): ArrayBuffer =>
  new Uint8Array(readFileSync(new URL(`../../../public/models/${language}.bin`, import.meta.url))).buffer;

const models = new Map<string, ArrayBuffer>();

/** What the extension finds in a text. */
export function names(language: string, text: string): Names {
  const model = models.get(language) ?? modelOf(language);
  models.set(language, model);
  return findNames(text, languages.get(language)?.names, model);
}

/** The cards of a text: for each name what the text calls it, in reading order. */
export function cards(language: string, text: string): Record<string, string[]> {
  const { entities, mentions } = names(language, text);
  return Object.fromEntries(
    entities.map((entity) => [
      entity.name,
      entity.mentions.map((i) => text.slice(mentions[i]?.start ?? 0, mentions[i]?.end ?? 0)),
    ]),
  );
}

/** The kind of each card. */
export const kinds = (language: string, text: string): Record<string, string> =>
  Object.fromEntries(names(language, text).entities.map(({ name, kind }) => [name, kind]));
