import { pageIdentity } from '../anchoring/page-identity.ts';
import { type Bundle, emptyBundle } from '../notebook/bundle.ts';
import { type Colour, colours, type Highlight, type Source } from '../notebook/records.ts';
import { cleanTags } from '../notebook/tags.ts';
import { stableId } from './stable-id.ts';

/** A highlight as another program tells of it. */
export interface ForeignHighlight {
  id?: string;
  url?: string;
  title: string;
  authors?: string[];
  publisher?: string;
  publishedTime?: string;
  quote: string;
  note?: string;
  tags?: string[];
  colour?: string;
  selectors?: Highlight['selectors'];
  /** Where it stands, to be ordered by. */
  position?: number;
  /** Milliseconds since the epoch. */
  created?: number;
  modified?: number;
}

/** Makes sources and highlights of what another program tells. What has no address is a source of its own by title and author. */
export async function bundleOf(foreign: readonly ForeignHighlight[], now = Date.now()): Promise<Bundle> {
  const bundle = emptyBundle();
  const sources = new Map<string, Source>();
  for (const one of foreign) {
    const created = one.created || now;
    const identity = await identityOf(one);
    const source = sources.get(identity) ?? sourceOf(one, identity, created);
    sources.set(identity, { ...source, added: Math.min(source.added, created) });
    bundle.highlights.push({
      id: isId(one.id) ? one.id : await stableId(identity, one.quote, one.note ?? '', String(one.position ?? '')),
      source: identity,
      selectors: one.selectors ?? [{ type: 'TextQuoteSelector', exact: one.quote, prefix: '', suffix: '' }],
      quote: one.quote,
      colour: colourOf(one.colour),
      note: one.note ?? '',
      tags: cleanTags(one.tags ?? []),
      position: one.position ?? 0,
      created,
      modified: one.modified || created,
    });
  }
  bundle.sources = [...sources.values()];
  return bundle;
}

const isId = (id: string | undefined): id is string => id !== undefined && /^[\w-]{1,64}$/.test(id);

const identityOf = async ({ url, title, authors = [] }: ForeignHighlight) =>
  url && /^https?:/.test(url) ? pageIdentity(url) : `urn:randnotiz:source:${await stableId(title, ...authors)}`;

const sourceOf = (
  { url, title, authors = [], publisher, publishedTime }: ForeignHighlight,
  identity: string,
  created: number,
): Source => ({
  identity,
  url: url && /^https?:/.test(url) ? url : '',
  title,
  byline: authors,
  ...(publisher && { publisher }),
  ...(publishedTime && { publishedTime }),
  added: created,
  modified: created,
});

const colourOf = (name = ''): Colour => colours.find((colour) => colour === name.toLowerCase()) ?? 'yellow';
