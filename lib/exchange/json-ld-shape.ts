import * as v from 'valibot';
import { colours } from '../notebook/records.ts';

// The shape of our own export: W3C Web Annotations, https://www.w3.org/TR/annotation-model/, with what they have no word for under randnotiz:.

const time = v.pipe(v.number(), v.integer());
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const isoTime = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

export const sourceShape = v.object({
  identity: v.string(),
  url: v.string(),
  title: v.string(),
  byline: v.array(v.string()),
  publisher: v.optional(v.string()),
  publishedTime: v.optional(v.string()),
  language: v.optional(v.string()),
  added: time,
  modified: time,
  entities: v.optional(
    v.array(v.looseObject({ key: v.string(), name: v.string(), kind: v.string(), mentions: v.number() })),
  ),
  quotations: v.optional(v.array(v.looseObject({ speaker: v.string(), text: v.string(), direct: v.boolean() }))),
  figures: v.optional(
    v.array(v.looseObject({ entity: v.string(), kind: v.string(), surface: v.string(), sentence: v.string() })),
  ),
  text: v.optional(v.string()),
});

const memory = v.object({
  stability: v.number(),
  difficulty: v.number(),
  scheduledDays: v.number(),
  learningSteps: v.number(),
  reps: v.number(),
  lapses: v.number(),
  state: v.number(),
  lastReview: time,
});

export const reviewShape = v.object({
  due: v.optional(time),
  fresh: v.optional(time),
  introduced: v.optional(time),
  memory: v.optional(memory),
  paused: v.optional(v.object({ due: v.optional(time), fresh: v.optional(time) })),
});

export const annotationShape = v.object({
  id: v.pipe(v.string(), v.startsWith('urn:randnotiz:')),
  type: v.literal('Annotation'),
  created: isoTime,
  modified: isoTime,
  body: v.array(
    v.object({ type: v.literal('TextualBody'), purpose: v.picklist(['commenting', 'tagging']), value: v.string() }),
  ),
  target: v.object({
    source: v.string(),
    styleClass: v.picklist(colours),
    selector: v.array(v.looseObject({ type: v.string() })),
  }),
  'randnotiz:source': v.string(),
  'randnotiz:quote': v.string(),
  'randnotiz:position': v.pipe(v.number(), v.integer()),
  'randnotiz:orphaned': v.optional(time),
  'randnotiz:deleted': v.optional(time),
  'randnotiz:review': v.optional(reviewShape),
});

export const logShape = v.tuple([id, time, v.picklist([1, 2, 3, 4])]);
