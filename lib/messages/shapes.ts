import * as v from 'valibot';
import type { Selector } from '../anchoring/index.ts';
import { colours } from '../notebook/records.ts';
import { sides, strengths } from '../settings/index.ts';

// What may cross between contexts. Everything from a page's process is a claim until it has passed one of these.

/** Characters of a text. The longest live blogs have a fifth of it; a hostile page gets no further. */
export const MAX_TEXT = 1_000_000;
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT));
export const short = v.pipe(v.string(), v.maxLength(2_000));
export const long = v.pipe(v.string(), v.maxLength(MAX_TEXT));
export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
/** Of an element in a page: goes into a style sheet, so it is a plain name. */
export const elementName = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/));
export const colour = v.picklist(colours);
const list = <S extends v.GenericSchema>(of: S) => v.pipe(v.array(of), v.maxLength(100_000));
const span = { start: offset, end: offset };

/** Only that it is an object of a type: `find` survives any selector. */
export const selector = v.custom<Selector>(
  (value) => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string',
);

export const article = v.object({
  isArticle: v.boolean(),
  title: short,
  kicker: v.optional(short),
  byline: list(short),
  agencies: list(short),
  publishedTime: v.optional(short),
  modifiedTime: v.optional(short),
  publisher: v.optional(short),
  section: v.optional(short),
  language: short,
  paywalled: v.optional(v.boolean()),
  live: v.optional(v.boolean()),
  page: v.optional(v.object({ number: v.number(), of: v.optional(v.number()) })),
  images: list(v.object({ src: long, alt: v.optional(long), caption: v.optional(long), credit: v.optional(long) })),
  canonicalUrl: v.optional(long),
  blocks: list(
    v.object({
      kind: v.picklist([
        'headline',
        'lead',
        'heading',
        'paragraph',
        'list-item',
        'quote',
        'table',
        'caption',
        'credit',
      ]),
      ...span,
    }),
  ),
  text: long,
});

const strength = v.picklist(strengths);
/** What a page may know of the reader's settings. `on` is false where the reader has switched Randnotiz off. */
export const pageSettings = v.object({
  on: v.boolean(),
  paint: v.object({
    person: strength,
    organisation: strength,
    place: strength,
    product: strength,
    event: strength,
    other: strength,
    figure: strength,
  }),
  preview: v.boolean(),
  side: v.picklist(sides),
  width: v.pipe(v.number(), v.minValue(0)),
});
export type PageSettings = v.InferOutput<typeof pageSettings>;

const entityKind = v.picklist(['person', 'organisation', 'place', 'product', 'event', 'other']);
const value = v.optional(v.union([v.number(), short]));
export const annotations = v.object({
  entities: list(
    v.object({
      id,
      name: short,
      kind: entityKind,
      aliases: list(short),
      description: v.optional(short),
      mentions: list(offset),
    }),
  ),
  mentions: list(v.object({ ...span, kind: entityKind, entity: id })),
  figures: list(
    v.object({
      ...span,
      kind: v.picklist([
        'money',
        'percent',
        'count',
        'quantity',
        'date',
        'duration',
        'fraction',
        'multiple',
        'ordinal',
        'score',
        'age',
      ]),
      value,
      low: value,
      high: value,
      unit: v.optional(short),
      currency: v.optional(short),
      approx: v.optional(
        v.picklist(['about', 'almost', 'slightly_over', 'more_than', 'at_least', 'less_than', 'at_most', 'vague']),
      ),
      about: v.optional(short),
      entity: v.optional(id),
    }),
  ),
  quotations: list(v.object({ ...span, direct: v.boolean(), speaker: v.optional(id), cue: v.optional(short) })),
});

/** What context is wanted of, and the article it stands in. */
export const subject = v.object({
  id,
  name: short,
  kind: entityKind,
  aliases: v.pipe(v.array(short), v.maxLength(1_000)),
  description: v.optional(short),
});
export const subjects = v.pipe(v.array(subject), v.maxLength(2_000));
export const reading = v.object({ text: long, language: short, readerLanguage: short });
