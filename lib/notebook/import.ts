import type { Bundle } from './bundle.ts';
import type { Notebook } from './database.ts';
import { foldedWords } from './fold.ts';
import type { Highlight, Review } from './records.ts';

/** What an import would do. Nothing has been written yet. */
export interface ImportPlan {
  bundle: Bundle;
  /** Highlights that are not in the notebook. */
  added: Highlight[];
  /** How many are there already, word for word. */
  known: number;
  /** Those that are there with another note, colour or tags. */
  differing: Highlight[];
  /** How many articles are new. */
  addedSources: number;
}

/** What becomes of a highlight that both sides have, each in its own way. */
export type Differing = 'mine' | 'theirs' | 'both';

/** Compares what a file brings with what is there: by id, and by article and passage where another program gave the id. */
export async function planImport(notebook: Notebook, bundle: Bundle): Promise<ImportPlan> {
  const { highlights, sources } = notebook;
  const [sameIds, sameSources] = await Promise.all([
    highlights.bulkGet(bundle.highlights.map(({ id }) => id)),
    sources.bulkGet(bundle.sources.map(({ identity }) => identity)),
  ]);
  const knownSources = sameSources.flatMap((source) => (source ? [source.identity] : []));
  const present = new Map<string, Highlight>();
  for (const one of await highlights.where('source').anyOf(knownSources).toArray()) present.set(passageOf(one), one);

  const plan: ImportPlan = { bundle, added: [], known: 0, differing: [], addedSources: 0 };
  plan.addedSources = bundle.sources.length - knownSources.length;
  const seen = new Set<string>();
  bundle.highlights.forEach((highlight, at) => {
    const same = sameIds[at] ?? samePassage(present.get(passageOf(highlight)), highlight);
    if (seen.has(highlight.id)) plan.known++;
    else if (!same) plan.added.push(highlight);
    else if (isSame(same, highlight)) plan.known++;
    else plan.differing.push(highlight);
    seen.add(highlight.id);
  });
  return plan;
}

/** Another program's copy of a passage is the same one unless it says something of its own. */
const samePassage = (mine: Highlight | undefined, theirs: Highlight) =>
  mine && (theirs.note === '' || theirs.note === mine.note) && theirs.tags.every((tag) => mine.tags.includes(tag))
    ? { ...theirs, deleted: theirs.deleted }
    : undefined;

const passageOf = ({ source, quote }: Highlight) => `${source}\n${foldedWords(quote).join(' ')}`;

const isSame = (a: Highlight, b: Highlight) => content(a) === content(b);
const content = ({ source, quote, note, tags, colour, position, created, deleted, selectors }: Highlight) =>
  JSON.stringify([source, quote, note, tags, colour, position, created, deleted, selectors]);

/** Writes a plan: all of it or, when anything fails, nothing. Articles that are there stay as they are. Answers the ids that were added. */
export async function runImport(notebook: Notebook, plan: ImportPlan, differing: Differing): Promise<string[]> {
  const { sources, highlights, annotations, texts, reviews, reviewLog } = notebook;
  const { bundle } = plan;
  const copies = differing === 'both' ? await copiesOf(notebook, plan.differing) : [];
  const added = [...plan.added, ...copies];
  const rowOf = new Map(bundle.reviews.map((row) => [row.highlight, row]));
  const sourcesOfAdded = new Set(added.map(({ source }) => source));
  const brought = <T extends { source: string }>(rows: T[]) => rows.filter(({ source }) => sourcesOfAdded.has(source));

  await notebook.transaction('rw', [sources, highlights, annotations, texts, reviews, reviewLog], async () => {
    await addMissing(
      sources,
      bundle.sources,
      bundle.sources.map(({ identity }) => identity),
    );
    await highlights.bulkAdd(added);
    if (differing === 'theirs') await highlights.bulkPut(plan.differing);
    await reviews.bulkPut(added.map((highlight) => rowOf.get(highlight.id) ?? freshRow(highlight)));
    await addMissing(
      annotations,
      brought(bundle.annotations),
      brought(bundle.annotations).map(({ source }) => source),
    );
    await addMissing(
      texts,
      brought(bundle.texts),
      brought(bundle.texts).map(({ source }) => source),
    );
    await reviewLog.bulkPut(bundle.reviewLog);
  });
  return added.map(({ id }) => id);
}

const freshRow = ({ id, created, deleted }: Highlight): Review =>
  deleted === undefined ? { highlight: id, fresh: created } : { highlight: id, paused: { fresh: created } };

/** Copies under ids that nothing has yet. */
async function copiesOf({ highlights }: Notebook, originals: Highlight[]): Promise<Highlight[]> {
  const copies: Highlight[] = [];
  for (const original of originals) {
    let id = `${original.id.slice(0, 50)}-copy`;
    for (let n = 2; await highlights.get(id); n++) id = `${original.id.slice(0, 50)}-copy${n}`;
    copies.push({ ...original, id });
  }
  return copies;
}

interface Addable<T> {
  bulkGet(keys: string[]): PromiseLike<(T | undefined)[]>;
  bulkAdd(rows: T[]): PromiseLike<unknown>;
}

async function addMissing<T>(table: Addable<T>, rows: T[], keys: string[]) {
  const present = await table.bulkGet(keys);
  await table.bulkAdd(rows.filter((_row, at) => present[at] === undefined));
}
