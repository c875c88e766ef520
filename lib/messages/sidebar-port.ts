import * as v from 'valibot';
import { annotations, article, id, long } from './shapes.ts';

/** Where the sidebar stands in the page; one in the browser's own panel or in a tab is told nothing. */
export const placements = ['left', 'right', 'bottom'] as const;
export type Placement = (typeof placements)[number];

/** The name of the port of the small card beside a name that is pointed at. */
export const PREVIEW_PORT = 'preview';

/** The port between a sidebar and the reader of its page carries these. The sidebar connects; the reader answers with `page`. */
export const SIDEBAR_PORT = 'sidebar';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const anchored = v.object({
  id,
  state: v.picklist(['exact', 'changed', 'orphan']),
  position: v.pipe(v.number(), v.integer()),
  /** What the page says now, where the passage has changed. */
  wording: v.optional(long),
});

export const toSidebar = v.variant('type', [
  /** Everything the reader has found; sent on connecting and when the page has changed. `annotations` is null while they are being made. */
  v.object({ type: v.literal('page'), identity: long, url: long, article, annotations: v.nullable(annotations) }),
  /** There can be highlights all the same. */
  v.object({ type: v.literal('no-article'), identity: long }),
  /** Where the sidebar stands, whether it is a rail, and whether the page around it is dark. */
  v.object({ type: v.literal('placed'), placement: v.picklist(placements), collapsed: v.boolean(), dark: v.boolean() }),
  /** The reader has come to this place of the text. */
  v.object({ type: v.literal('reading'), at: offset }),
  /** Show this card in the preview. */
  v.object({ type: v.literal('preview'), card: id }),
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
  /** Lay this highlight, which was not found, over the passage that is selected in the page. */
  v.object({ type: v.literal('attach-highlight'), highlight: id }),
  /** To the picture with this address. */
  v.object({ type: v.literal('go-to-picture'), src: long }),
  /** Back to where the reader was before the first of the jumps. */
  v.object({ type: v.literal('go-back') }),
  /** The margin's width, or the sheet's height, while it is being dragged; CSS pixels. */
  v.object({ type: v.literal('resize'), size: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)) }),
  v.object({ type: v.literal('collapse'), collapsed: v.boolean() }),
  /** The preview has drawn its card, this high. */
  v.object({ type: v.literal('previewed'), card: id, height: v.pipe(v.number(), v.minValue(0), v.maxValue(2_000)) }),
  /** The pointer has come over the preview, or left it. */
  v.object({ type: v.literal('point-preview'), isOver: v.boolean() }),
  v.object({ type: v.literal('hide-preview') }),
  /** Open this card in the sidebar. */
  v.object({ type: v.literal('open-card'), card: id }),
  v.object({ type: v.literal('close') }),
]);
export type FromSidebar = v.InferOutput<typeof fromSidebar>;
