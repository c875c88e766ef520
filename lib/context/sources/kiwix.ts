import * as v from 'valibot';
import type { Asker } from '../asker.ts';
import type { WikiPage } from '../context.ts';
import { openingOf } from '../html-text.ts';
import type { Answer, Wiki } from '../wiki.ts';

/** What `/suggest` answers: pages whose title begins so, then offers that have no path. */
const suggestions = v.array(v.object({ value: v.string(), path: v.optional(v.string()) }));

/**
 * A book of a kiwix-serve, the offline Wikipedia on the reader's own machine or network. `url` is the book's address:
 * `http://localhost:8080/wikipedia_de_all`. It knows no batches: two requests a name.
 */
export function createKiwix(url: string, language: string): Wiki {
  const address = new URL(url);
  const book = decodeURIComponent(address.pathname.split('/').filter(Boolean).at(-1) ?? '');
  const root = new URL('/', address);

  async function find(name: string, ask: Asker): Promise<WikiPage | null> {
    const query = new URL('suggest', root);
    query.search = new URLSearchParams({ content: book, term: name, count: '5' }).toString();
    const found = await ask.json(query, [name], suggestions);
    const exact = found.find(({ value, path }) => path && fold(value) === fold(name));
    if (!exact?.path) return null;
    const page = new URL(
      `${encodeURIComponent(book)}/${exact.path.split('/').map(encodeURIComponent).join('/')}`,
      root,
    );
    const summary = openingOf(await ask.text(page, [exact.value]));
    return { title: exact.value, url: page.href, language, summary };
  }

  return {
    id: url,
    host: address.host,
    attribution: { name: `${book} (Kiwix)`, licence: '', licenceUrl: '' },
    async *lookUp(wanted, ask) {
      for (const { name, titles } of wanted) {
        let page: WikiPage | null = null;
        for (const title of titles) page ??= await find(title, ask);
        const answer: Answer = { name, page, candidates: [], partial: false };
        yield [answer];
      }
    },
  };
}

/** Suggestions mark what matched with `<b>`. */
const fold = (title: string) =>
  title
    .replace(/<\/?b>/g, '')
    .normalize('NFC')
    .toLowerCase()
    .trim();
