import type { WikiPage } from '../context.ts';
import type { ApiPage, PagesAnswer } from './schema.ts';

/** Line breaks and runs of blanks are the wiki's layout, not its text. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A page of the API as a card shows it; `null` where there is none. */
export function toWikiPage(page: ApiPage, language: string): WikiPage | null {
  if (page.missing || page.invalid || !page.fullurl) return null;
  const [link] = page.langlinks;
  const description = plain(page.pageprops['wikibase-shortdesc'] ?? page.description ?? '');
  return {
    title: page.title,
    url: page.fullurl,
    language: page.pagelanguagehtmlcode ?? language,
    summary: plain(page.extract ?? ''),
    ...(description && { description }),
    ...(page.pageimage && { picture: page.pageimage }),
    ...(page.pageprops.disambiguation !== undefined && { ambiguous: true as const }),
    ...(link?.url && { translation: { language: link.lang, title: link.title, url: link.url } }),
  };
}

/** The page that a title led to. `synonym`: a redirect led to it, and not merely to a section of it. */
export interface FoundPage {
  page: ApiPage;
  synonym: boolean;
}

/** Finds the page that a title led to: the API answers in an order of its own, with titles normalised and redirects followed. */
export function pageFinder({ query }: PagesAnswer): (title: string) => FoundPage | undefined {
  const normalised = new Map(query.normalized.map(({ from, to }) => [from, to]));
  const redirects = new Map(query.redirects.map((redirect) => [redirect.from, redirect]));
  const pages = new Map(query.pages.map((page) => [page.title, page]));
  return (title) => {
    let target = normalised.get(title) ?? title;
    let synonym = false;
    // A redirect may lead to another; one that leads back to itself ends here.
    for (let hop = 0; hop < 5; hop++) {
      const redirect = redirects.get(target);
      if (!redirect) break;
      target = redirect.to;
      synonym = !redirect.tofragment;
    }
    const page = pages.get(target);
    return page && { page, synonym };
  };
}
