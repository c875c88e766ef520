import * as v from 'valibot';
import { type Bundle, emptyBundle } from '../notebook/bundle.ts';
import type { Highlight, Review, Source, SourceAnnotations } from '../notebook/records.ts';
import { annotationShape, logShape, sourceShape } from './json-ld-shape.ts';
import { lineOf, parseJson, type ReadResult } from './read-result.ts';

const ID = 'urn:randnotiz:';

/**
 * The notebook as a collection of W3C Web Annotations, without loss; the parts, one after the other, are the file. One annotation a line, so
 * that versions of it can be compared.
 */
export function writeJsonLd(bundle: Bundle): string[] {
  const reviewOf = new Map(bundle.reviews.map((row) => [row.highlight, row]));
  const annotationsOf = new Map(bundle.annotations.map((row) => [row.source, row]));
  const textOf = new Map(bundle.texts.map(({ source, text }) => [source, text]));
  const urlOf = new Map(bundle.sources.map(({ identity, url }) => [identity, url]));
  const head = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { randnotiz: 'https://randnotiz.example/ns#' }],
    type: 'AnnotationCollection',
    label: 'Randnotiz',
    total: bundle.highlights.length,
  };
  const sources = bundle.sources.map((source) =>
    JSON.stringify(sourceOut(source, annotationsOf.get(source.identity), textOf.get(source.identity))),
  );
  const items = bundle.highlights.map((highlight) =>
    JSON.stringify(annotationOut(highlight, urlOf.get(highlight.source) ?? '', reviewOf.get(highlight.id))),
  );
  const log = bundle.reviewLog.map(({ highlight, time, rating }) => JSON.stringify([highlight, time, rating]));
  return [
    `${JSON.stringify(head).slice(0, -1)},\n`,
    ...list('"randnotiz:sources":', sources),
    ',\n"first":{"type":"AnnotationPage",\n',
    ...list('"items":', items),
    '},\n',
    ...list('"randnotiz:reviewLog":', log),
    '}\n',
  ];
}

const list = (name: string, lines: string[]) => [
  `${name}[\n`,
  ...lines.map((line, at) => (at < lines.length - 1 ? `${line},\n` : `${line}\n`)),
  ']',
];

function sourceOut(source: Source, annotations: SourceAnnotations | undefined, text: string | undefined) {
  const { identity, url, title, byline, publisher, publishedTime, language, added, modified } = source;
  const { entities, quotations, figures } = annotations ?? {};
  return {
    identity,
    url,
    title,
    byline,
    publisher,
    publishedTime,
    language,
    added,
    modified,
    entities,
    quotations,
    figures,
    text,
  };
}

function annotationOut(highlight: Highlight, url: string, review: Review | undefined) {
  const { id, note, tags, created, modified, selectors, colour, source, quote, position, orphaned, deleted } =
    highlight;
  const { highlight: _id, ...memory } = review ?? { highlight: id };
  return {
    id: ID + id,
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created: new Date(created).toISOString(),
    modified: new Date(modified).toISOString(),
    body: [
      ...(note ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note }] : []),
      ...tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
    ],
    target: { source: url, styleClass: colour, selector: selectors },
    'randnotiz:source': source,
    'randnotiz:quote': quote,
    'randnotiz:position': position,
    'randnotiz:orphaned': orphaned,
    'randnotiz:deleted': deleted,
    'randnotiz:review': review && memory,
  };
}

/** Reads our own export. What is damaged is named with its line, and the rest is read. */
export function readJsonLd(text: string): ReadResult {
  const result: ReadResult = { bundle: emptyBundle(), unread: [] };
  const parsed = parseJson(text);
  if ('unread' in parsed) return { ...result, unread: [parsed.unread] };
  const file = (parsed.value ?? {}) as {
    first?: { items?: unknown };
    'randnotiz:sources'?: unknown;
    'randnotiz:reviewLog'?: unknown;
  };
  const known = new Set<string>();
  for (const one of listOf(file['randnotiz:sources'])) {
    const source = v.safeParse(sourceShape, one);
    if (source.success) {
      sourceIn(source.output, result.bundle);
      known.add(source.output.identity);
    } else result.unread.push({ ...lineOf(text, JSON.stringify(one)), reason: 'noSource' });
  }
  for (const one of listOf(file.first?.items)) {
    const annotation = v.safeParse(annotationShape, one);
    if (!annotation.success) result.unread.push({ ...lineOf(text, JSON.stringify(one)), reason: 'notAnAnnotation' });
    else if (!known.has(annotation.output['randnotiz:source']))
      result.unread.push({ ...lineOf(text, annotation.output.id), reason: 'noSource' });
    else annotationIn(annotation.output, result.bundle);
  }
  for (const one of listOf(file['randnotiz:reviewLog'])) {
    const entry = v.safeParse(logShape, one);
    if (!entry.success) continue;
    const [highlight, time, rating] = entry.output;
    result.bundle.reviewLog.push({ highlight, time, rating });
  }
  return result;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function sourceIn(read: v.InferOutput<typeof sourceShape>, bundle: Bundle) {
  const { entities, quotations, figures, text, ...source } = read;
  bundle.sources.push(source);
  if (entities) {
    const row = { source: source.identity, entityKeys: entities.map(({ key }) => key), entities, quotations, figures };
    bundle.annotations.push({ ...row, quotations: quotations ?? [], figures: figures ?? [] } as SourceAnnotations);
  }
  if (text !== undefined) bundle.texts.push({ source: source.identity, text });
}

function annotationIn(read: v.InferOutput<typeof annotationShape>, bundle: Bundle) {
  const id = read.id.slice(ID.length);
  const values = (purpose: 'commenting' | 'tagging') =>
    read.body.filter((body) => body.purpose === purpose).map(({ value }) => value);
  const { 'randnotiz:orphaned': orphaned, 'randnotiz:deleted': deleted, 'randnotiz:review': review } = read;
  bundle.highlights.push({
    id,
    source: read['randnotiz:source'],
    selectors: read.target.selector as unknown as Highlight['selectors'],
    quote: read['randnotiz:quote'],
    colour: read.target.styleClass,
    note: values('commenting').join('\n\n'),
    tags: values('tagging'),
    position: read['randnotiz:position'],
    created: Date.parse(read.created),
    modified: Date.parse(read.modified),
    ...(orphaned !== undefined && { orphaned }),
    ...(deleted !== undefined && { deleted }),
  });
  if (review) bundle.reviews.push({ highlight: id, ...review });
}
