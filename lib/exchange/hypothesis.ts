import * as v from 'valibot';
import { bundleOf, type ForeignHighlight } from './foreign.ts';
import { lineOf, parseJson, type ReadResult, type Unread } from './read-result.ts';

// What the Hypothesis client writes under "Export": https://h.readthedocs.io/en/latest/api-reference/v1/ has the fields of an annotation.

const shape = v.object({
  id: v.string(),
  created: v.string(),
  updated: v.optional(v.string()),
  uri: v.string(),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  references: v.optional(v.array(v.string())),
  document: v.optional(v.object({ title: v.optional(v.array(v.string())) })),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(v.looseObject({ type: v.string() }))) })), []),
});

/** Reads the JSON export of Hypothesis. Replies to others' annotations and notes on a whole page have no passage and are named. */
export async function readHypothesis(text: string): Promise<ReadResult> {
  const parsed = parseJson(text);
  if ('unread' in parsed) return { bundle: await bundleOf([]), unread: [parsed.unread] };
  const { annotations } = parsed.value as { annotations?: unknown };
  const found: ForeignHighlight[] = [];
  const unread: Unread[] = [];
  for (const one of Array.isArray(annotations) ? annotations : []) {
    const read = v.safeParse(shape, one);
    const where = () => lineOf(text, `"${String((one as { id?: unknown } | null)?.id)}"`);
    if (!read.success) unread.push({ ...where(), reason: 'notAnAnnotation' });
    else if (read.output.references?.length) unread.push({ ...where(), reason: 'reply' });
    else {
      const highlight = highlightOf(read.output);
      if (highlight) found.push(highlight);
      else unread.push({ ...where(), reason: 'noPassage' });
    }
  }
  return { bundle: await bundleOf(found), unread };
}

function highlightOf({ id, uri, document, text, tags, created, updated, target }: v.InferOutput<typeof shape>) {
  const selectors = target.flatMap(({ selector }) => selector ?? []);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const exact = quote?.exact;
  if (typeof exact !== 'string' || !exact.trim()) return null;
  const string = (value: unknown) => (typeof value === 'string' ? value : '');
  const start = typeof position?.start === 'number' ? position.start : 0;
  return {
    id,
    url: uri,
    title: document?.title?.[0] ?? uri,
    quote: exact.trim(),
    note: text,
    tags,
    selectors: [
      { type: 'TextQuoteSelector' as const, exact, prefix: string(quote?.prefix), suffix: string(quote?.suffix) },
      ...(typeof position?.end === 'number'
        ? [{ type: 'TextPositionSelector' as const, start, end: position.end }]
        : []),
    ],
    position: start,
    created: Date.parse(created) || 0,
    modified: Date.parse(updated ?? created) || 0,
  };
}
