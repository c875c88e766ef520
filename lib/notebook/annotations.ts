import type { Annotations, Span } from '../annotate/annotations.ts';
import type { Notebook } from './database.ts';
import { entityKey } from './fold.ts';
import type { NotedEntity, NotedFigure, NotedQuotation, SourceAnnotations } from './records.ts';

const MAX_TEXT = 500;

/**
 * What a noted article says of whom, as dossiers need it. `sentenceAround` gives the sentence around a span of the text. Two entities of one
 * name become one.
 */
export function sourceAnnotations(
  source: string,
  text: string,
  { entities, figures, quotations }: Annotations,
  sentenceAround: (text: string, span: Span) => Span,
): SourceAnnotations {
  const keyOf = new Map(entities.map(({ id, name }) => [id, entityKey(name)]));
  const noted = new Map<string, NotedEntity>();
  for (const { name, kind, description, mentions } of entities) {
    const key = entityKey(name);
    const known = noted.get(key);
    if (!key) continue;
    if (known) known.mentions += mentions.length;
    else noted.set(key, { key, name, kind, mentions: mentions.length, ...(description && { description }) });
  }
  const cut = ({ start, end }: Span) => text.slice(start, Math.min(end, start + MAX_TEXT));
  return {
    source,
    entityKeys: [...noted.keys()],
    entities: [...noted.values()],
    quotations: quotations.flatMap(({ speaker, direct, ...span }): NotedQuotation[] => {
      const key = speaker && keyOf.get(speaker);
      return key ? [{ speaker: key, text: cut(span), direct }] : [];
    }),
    figures: figures.flatMap(({ entity, kind, value, unit, currency, about, ...span }): NotedFigure[] => {
      const key = entity && keyOf.get(entity);
      if (!key) return [];
      return [
        {
          entity: key,
          kind,
          surface: cut(span),
          sentence: cut(sentenceAround(text, span)),
          ...(value !== undefined && { value }),
          ...(unit && { unit }),
          ...(currency && { currency }),
          ...(about && { about }),
        },
      ];
    }),
  };
}

/** Keeps what a noted article says, and its text where the reader wants that. The article must be noted already. */
export async function keepAnnotations(
  notebook: Notebook,
  annotations: SourceAnnotations,
  text: string | undefined,
): Promise<void> {
  const { sources } = notebook;
  await notebook.transaction('rw', sources, notebook.annotations, notebook.texts, async () => {
    if (!(await sources.get(annotations.source))) return;
    await notebook.annotations.put(annotations);
    if (text) await notebook.texts.put({ source: annotations.source, text });
  });
}

/** Whether it is known what a noted article says. */
export const isAnnotated = async (notebook: Notebook, source: string): Promise<boolean> =>
  (await notebook.annotations.where('source').equals(source).count()) > 0;
