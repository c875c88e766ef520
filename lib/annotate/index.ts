import { type Language, languages } from '../languages/index.ts';
import type { Annotations } from './annotations.ts';
import { addEntities } from './figures/belonging.ts';
import { findFigures } from './figures/index.ts';
import { nameSteps } from './names/index.ts';
import { findQuotations } from './quotations/index.ts';
import { type Cancel, inSlices, type NextTurn, type Steps } from './slices.ts';

export type * from './annotations.ts';

/** Gets the bytes of a language's trained tagger, or `null` where there is none. */
export type LoadModel = (language: string) => Promise<ArrayBuffer | null>;

/** Annotates a text; `published` (ISO 8601) is what its dates refer to. Rejects with the reason of `cancel`, an AbortSignal, once that is aborted. */
export type Annotate = (text: string, language: string, published?: string, cancel?: Cancel) => Promise<Annotations>;

/** The parts of a text's annotations, one after the other. */
function* steps(
  text: string,
  data: Language | undefined,
  model: ArrayBuffer | null,
  published: string | undefined,
): Steps<Annotations> {
  const { entities, mentions } = yield* nameSteps(text, data?.names, model);
  const byRules = model ? {} : { byRules: true as const };
  if (!data) return { entities, mentions, figures: [], quotations: [], ...byRules };
  yield;
  const found = findFigures(text, data.figures, published);
  yield;
  const figures = addEntities(text, found, mentions, data.quotations);
  yield;
  const quotations = findQuotations(text, data.quotations, data.names, { entities, mentions });
  return { entities, mentions, figures, quotations, ...byRules };
}

/** An annotator that loads each language's model once, when it is first needed, and lets others have their turn while it reads. */
export function createAnnotator(loadModel: LoadModel, nextTurn: NextTurn): Annotate {
  const models = new Map<string, Promise<ArrayBuffer | null>>();
  return async (text, language, published, cancel) => {
    const data = languages.get(language);
    const model = models.get(language) ?? (data ? loadModel(language) : Promise.resolve(null));
    models.set(language, model);
    return inSlices(steps(text, data, await model, published), nextTurn, cancel);
  };
}
