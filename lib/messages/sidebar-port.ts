import * as v from 'valibot';
import { annotations, article, id, long } from './shapes.ts';

/** The port between a sidebar and the reader of its page carries these. The sidebar connects; the reader answers with `page`. */
export const SIDEBAR_PORT = 'sidebar';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const anchored = v.object({
  id,
  state: v.picklist(['exact', 'changed', 'orphan']),
  position: v.pipe(v.number(), v.integer()),
});

export const toSidebar = v.variant('type', [
  /** Everything the reader has found; sent on connecting and when the page has changed. `annotations` is null while they are being made. */
  v.object({ type: v.literal('page'), identity: long, url: long, article, annotations: v.nullable(annotations) }),
  v.object({ type: v.literal('no-article') }),
  v.object({ type: v.literal('anchored'), highlights: v.array(anchored) }),
  /** The reader clicked a painted mention or figure: show its card. */
  v.object({ type: v.literal('show-card'), card: id }),
  /** The reader made a highlight or clicked one: show it, with the note open where `edit` says so. */
  v.object({ type: v.literal('show-highlight'), highlight: id, edit: v.boolean() }),
]);
export type ToSidebar = v.InferInput<typeof toSidebar>;

export const fromSidebar = v.variant('type', [
  v.object({ type: v.literal('go-to'), start: offset, end: offset }),
  v.object({ type: v.literal('go-to-highlight'), highlight: id }),
  v.object({ type: v.literal('close') }),
]);
export type FromSidebar = v.InferOutput<typeof fromSidebar>;
