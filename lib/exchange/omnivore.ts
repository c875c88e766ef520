import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { bundleOf, type ForeignHighlight } from './foreign.ts';
import { parseJson, type ReadResult, type Unread } from './read-result.ts';

const item = v.object({
  slug: v.string(),
  title: v.string(),
  url: v.string(),
  author: v.nullish(v.string()),
  savedAt: v.nullish(v.string()),
  publishedAt: v.nullish(v.string()),
});
type Item = v.InferOutput<typeof item>;

const isMetadata = (name: string) => name.includes('metadata_') && name.endsWith('.json');
const isPassages = (name: string) => name.includes('highlights/') && name.endsWith('.md');

/** Reads an archive that Omnivore exported: `metadata_….json` lists the articles, `highlights/<slug>.md` has the passages of one. */
export async function readOmnivore(bytes: Uint8Array): Promise<ReadResult> {
  const files = unzipSync(bytes, { filter: ({ name }) => isMetadata(name) || isPassages(name) });
  const unread: Unread[] = [];
  const items = new Map<string, Item>();
  for (const [file, content] of Object.entries(files)) {
    if (!file.endsWith('.json')) continue;
    const parsed = parseJson(strFromU8(content));
    if ('unread' in parsed) unread.push({ file, ...parsed.unread });
    else
      for (const one of Array.isArray(parsed.value) ? parsed.value : []) {
        const read = v.safeParse(item, one);
        if (read.success) items.set(read.output.slug, read.output);
        else unread.push({ file, reason: 'notAnAnnotation' });
      }
  }
  const found: ForeignHighlight[] = [];
  for (const [file, content] of Object.entries(files)) {
    if (!file.endsWith('.md')) continue;
    const source = items.get(file.slice(file.lastIndexOf('/') + 1, -'.md'.length));
    if (source) found.push(...passagesOf(strFromU8(content), source));
    else unread.push({ file, reason: 'noSource' });
  }
  return { bundle: await bundleOf(found), unread };
}

/** Each block quote is a passage, tags at its end; what follows up to the next one is its note. */
function passagesOf(markdown: string, { title, url, author, savedAt, publishedAt }: Item): ForeignHighlight[] {
  const passages: { quote: string[]; note: string[] }[] = [];
  let quoting = false;
  for (const line of markdown.split(/\r?\n/)) {
    const quoted = /^>\s?(.*)$/.exec(line)?.[1];
    if (quoted !== undefined && !quoting) passages.push({ quote: [], note: [] });
    const passage = passages.at(-1);
    quoting = quoted !== undefined;
    if (quoted === undefined) passage?.note.push(line);
    else passage?.quote.push(quoted);
  }
  return passages.map(({ quote, note }, position) => {
    const { text, tags } = withoutTags(quote.join('\n'));
    return {
      title,
      url,
      authors: author ? [author] : [],
      quote: text,
      note: note.join('\n').trim(),
      tags,
      position,
      created: Date.parse(savedAt ?? '') || 0,
      ...(publishedAt && { publishedTime: publishedAt }),
    };
  });
}

/** A passage and the tags that stand at its end. */
function withoutTags(passage: string): { text: string; tags: string[] } {
  const tags: string[] = [];
  let text = passage.trim();
  for (;;) {
    const at = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
    const last = text.slice(at + 1);
    if (at < 0 || last.length < 2 || !last.startsWith('#')) return { text, tags };
    tags.unshift(last);
    text = text.slice(0, at).trimEnd();
  }
}
