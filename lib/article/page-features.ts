import { queryAll, textContent } from './dom.ts';
import { articleNode, linkedNodes, typesOf } from './json-ld.ts';
import { canonicalUrl, firstOf, readMeta } from './meta.ts';
import { pathKinds, type UrlShape, urlShape } from './url-shape.ts';

// What the scout looks at: metadata, the address, and how many of some elements there are. No walk over the text, no layout.

const publishedNames = [
  'article:published_time',
  'date',
  'datepublished',
  'dc.date',
  'parsely-pub-date',
  'dc.date.issued',
];
const longParagraph = 80;
const mostRead = 250;
const yes = (condition: unknown) => (condition ? 1 : 0);
const some = (count: number, unit: number) => Math.min(1.5, Math.log1p(count) / Math.log1p(unit));

const linkedKinds: readonly RegExp[] = [
  /NewsArticle|Reportage|LiveBlog|OpinionNews|AnalysisNews/,
  /^(?:BlogPosting|Article|TechArticle)$/,
  /^(?:Product|ProductGroup|Offer|AggregateOffer|SoftwareApplication|Service|LocalBusiness|Store)$/,
  /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage|Blog)$/,
  /^(?:FAQPage|QAPage|DiscussionForumPosting|Question)$/,
  /^(?:VideoObject|ImageGallery|MediaGallery|Recipe|JobPosting|ContactPage|AboutPage|Course|Event)$/,
];

const isOneWord = ({ parts, lastWords }: UrlShape) => parts === 1 && lastWords <= 1;

function addressFeatures(shape: UrlShape, canonicalShape: UrlShape | null): number[] {
  return [
    yes(shape.isHome),
    yes(shape.hasSlug),
    yes(shape.hasId),
    yes(shape.hasDate),
    yes(shape.isImprint),
    yes(shape.isPlain),
    yes(shape.isFile),
    yes(isOneWord(shape)),
    ...pathKinds.map((kind) => yes(shape.kinds.has(kind))),
    Math.min(1, shape.parts / 6),
    Math.min(1, shape.lastWords / 8),
    yes(canonicalShape?.isHome),
  ];
}

/** Paragraphs read, and how many of them are long. */
function paragraphCounts(document: Document): [number, number] {
  let [all, long] = [0, 0];
  for (const paragraph of queryAll(document, 'p')) {
    if (++all > mostRead) break;
    if ((textContent(paragraph)?.length ?? 0) >= longParagraph) long++;
  }
  return [all, long];
}

/** What the scout knows of a page. */
export interface PageFeatures {
  /** What the networks look at. */
  values: number[];
  /** No article whatever it says: home, imprint and the like, and sections, which have a plain address and no date. */
  isPageOfSite: boolean;
}

function isPageOfSite(shape: UrlShape, isDated: boolean): boolean {
  if (shape.isHome || shape.isImprint) return true;
  if (!shape.isPlain || shape.isFile) return false;
  return isOneWord(shape) || !(isDated || shape.kinds.has('article'));
}

/** Describes a page in numbers; cheap enough for every page there is. */
export function pageFeatures(document: Document, url: string): PageFeatures {
  const count = (selector: string) => queryAll(document, selector).length;
  const meta = readMeta(document);
  const canonical = canonicalUrl(document, meta, url);
  const nodes = linkedNodes(document);
  const node = articleNode(nodes, [url, canonical ?? '']);
  const types = nodes.flatMap(typesOf);
  const og = firstOf(meta, ['og:type'])?.toLowerCase();
  const h1 = queryAll(document, 'h1');
  const headingLength = h1[0] ? (textContent(h1[0])?.trim().length ?? 0) : 0;
  const articles = count('article');
  const [paragraphs, long] = paragraphCounts(document);
  const links = count('a[href]');
  const shape = urlShape(url);
  const hasLinkedDate = node?.headline && node.datePublished;
  const published = firstOf(meta, publishedNames);
  const values = [
    1,
    ...addressFeatures(shape, canonical ? urlShape(canonical) : null),
    yes(og?.includes('article')),
    yes(og === 'website'),
    yes(og?.includes('product')),
    yes(og && !/website|article|product/.test(og)),
    yes(node),
    yes(hasLinkedDate),
    ...linkedKinds.map((kind) => yes(types.some((type) => kind.test(type)))),
    yes(published),
    yes(firstOf(meta, ['author', 'article:author', 'parsely-author', 'dc.creator'])),
    yes(firstOf(meta, ['article:section', 'article:tag', 'news_keywords'])),
    yes(count('[itemtype*="Article"],[itemtype*="BlogPosting"],[itemprop~="articleBody"]')),
    yes(count('[itemtype*="Product"],[itemtype*="Question"],[itemtype*="QAPage"],[itemprop~="price"]')),
    yes(h1.length === 1),
    yes(h1.length === 0),
    Math.min(1, headingLength / 60),
    some(articles, 10),
    yes(articles === 1),
    some(count('time'), 10),
    some(paragraphs, 30),
    some(long, 15),
    long / (paragraphs || 1),
    some(links, 300),
    Math.min(1, links / (long + 1) / 100),
    some(count('form input:not([type=hidden])'), 10),
    some(count('pre,code'), 20),
    some(count('table'), 5),
    yes(count('[id*="comment" i]')),
  ];
  return { values, isPageOfSite: isPageOfSite(shape, Boolean(hasLinkedDate || published)) };
}
