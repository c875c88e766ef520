import { parseHTML } from 'linkedom';
import { findArticle } from '../../../lib/article/index.ts';

const sentence = (i: number) =>
  `Der Gemeinderat von Oberwiesen hat am ${i + 1}. Abend der Beratung beschlossen, die alte Mühle am Bach zu erhalten, und dafür Geld aus der Rücklage genommen.`;

/** So many paragraphs of prose. */
export const prose = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>${sentence(i)}</p>`).join('\n');

export interface Parts {
  head?: string;
  /** Above the body text, within the article. */
  top?: string;
  body?: string;
  bottom?: string;
  /** Behind the article. */
  behind?: string;
  url?: string;
}

/** The HTML of a plain news page. */
export const html = ({
  head = '',
  top = '<h1>Die alte Mühle bleibt stehen</h1>',
  body = prose(6),
  bottom = '',
  behind = '',
}: Parts) =>
  `<!doctype html><html lang="de"><head>${head}</head><body>
  <header><nav><ul><li><a href="/politik">Politik</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
  <main><article class="article">${top}<div class="article-body">${body}</div>${bottom}</article></main>
  ${behind}<footer><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></footer></body></html>`;

export const address = 'https://www.wiesenbote.example/lokales/die-alte-muehle-bleibt-stehen-48213.html';

/** Finds the article of such a page, as the annotate command does. */
export function find(parts: Parts) {
  const { document } = parseHTML(html(parts));
  const found = findArticle(document as unknown as Document, parts.url ?? address);
  if (!found) throw new Error('the page has no body');
  const { article } = found;
  return {
    ...article,
    /** The texts of the blocks of a kind. */
    blocksOf: (kind: string) =>
      article.blocks.filter((block) => block.kind === kind).map(({ start, end }) => article.text.slice(start, end)),
  };
}
