import type { Notebook } from './database.ts';
import type { Highlight, NotedEntity, NotedFigure, NotedQuotation, Source } from './records.ts';

/** What one noted article holds about an entity. */
export interface DossierEntry {
  source: Source;
  /** When the article was published or, where it does not say, noted; milliseconds since the epoch. */
  time: number;
  entity: NotedEntity;
  highlights: Highlight[];
  quotations: NotedQuotation[];
  figures: NotedFigure[];
}

/** Everything the notebook holds about one entity. */
export interface Dossier {
  key: string;
  /** As most articles name and describe it. */
  name: string;
  kind: NotedEntity['kind'];
  description?: string;
  /** The newest article first. */
  entries: DossierEntry[];
}

/** The dossier of the entity with this `entityKey`; `null` when no noted article names it. */
export async function readDossier(notebook: Notebook, key: string): Promise<Dossier | null> {
  const rows = await notebook.annotations.where('entityKeys').equals(key).toArray();
  const identities = rows.map(({ source }) => source);
  const [sources, highlights] = await Promise.all([
    notebook.sources.bulkGet(identities),
    notebook.highlights.where('source').anyOf(identities).toArray(),
  ]);
  const kept = Map.groupBy(
    highlights.filter(({ deleted }) => deleted === undefined),
    ({ source }) => source,
  );
  const entries = rows.flatMap((row, at): DossierEntry[] => {
    const source = sources[at];
    const entity = row.entities.find((one) => one.key === key);
    const own = kept.get(row.source);
    if (!source || !entity || !own) return [];
    return [
      {
        source,
        entity,
        time: Date.parse(source.publishedTime ?? '') || source.added,
        highlights: own.sort((a, b) => a.position - b.position),
        quotations: row.quotations.filter(({ speaker }) => speaker === key),
        figures: row.figures.filter((figure) => figure.entity === key),
      },
    ];
  });
  entries.sort((a, b) => b.time - a.time);
  const entities = entries.map(({ entity }) => entity);
  const [first] = entities;
  if (!first) return null;
  const description = entities.find((one) => one.description)?.description;
  return {
    key,
    name: mostFrequent(entities.map(({ name }) => name)) ?? first.name,
    kind: mostFrequent(entities.map(({ kind }) => kind)) ?? first.kind,
    ...(description && { description }),
    entries,
  };
}

/** The value that occurs most often; of equals, the first. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
