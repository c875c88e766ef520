import { languages } from '../languages/index.ts';
import type { Annotations } from './annotations.ts';
import { addEntities } from './figures/belonging.ts';
import { findFigures } from './figures/index.ts';
import { findNames } from './names/index.ts';
import { findQuotations } from './quotations/index.ts';

export type * from './annotations.ts';

/** Gets the bytes of a language's trained tagger, or `null` where there is none. */
export type LoadModel = (language: string) => Promise<ArrayBuffer | null>;

/** Annotates a text; `published` (ISO 8601) is what its dates refer to. */
export type Annotate = (text: string, language: string, published?: string) => Promise<Annotations>;

/** An annotator that loads each language's model once, when it is first needed. */
export function createAnnotator(loadModel: LoadModel): Annotate {
  const models = new Map<string, Promise<ArrayBuffer | null>>();
  return async (text, language, published) => {
    const data = languages.get(language);
    const model = models.get(language) ?? (data ? loadModel(language) : Promise.resolve(null));
    models.set(language, model);
    const { entities, mentions } = findNames(text, data?.names, await model);
    const figures = data
      ? addEntities(text, findFigures(text, data.figures, published), mentions, data.quotations)
      : [];
    const quotations = data ? findQuotations(text, data.quotations, data.names, { entities, mentions }) : [];
    return { entities, mentions, figures, quotations };
  };
}
