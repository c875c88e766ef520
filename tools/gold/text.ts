// A page's text for annotation: it must never change, so it owes nothing to our own extractor.
import { createHash } from 'node:crypto';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { pageOf, readHtml } from './pages.ts';

export interface NewsText {
  id: string;
  lang: string;
  published: string | undefined;
  text: string;
  sha256: string;
}

// A reader reads the opening of a very long page only: whole paragraphs up to this many characters.
const longestText = 6000;

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const skipped = new Set('BUTTON FIGURE FIGCAPTION IFRAME NOSCRIPT SCRIPT STYLE SVG TEMPLATE'.split(' '));

const oneLine = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The text of each block below an element, a block within a block being one of its own. */
function paragraphsOf(root: Node): string[] {
  const paragraphs = [''];
  const add = (text: string) => paragraphs.push((paragraphs.pop() ?? '') + text);
  let breaks = 0;
  const walk = (node: Node) => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      if (text.trim()) breaks = 0;
      add(text);
      return;
    }
    if (node.nodeType !== 1 || skipped.has(name)) return;
    // Two line breaks in a row are how old pages write a paragraph.
    if (name === 'BR') {
      breaks += 1;
      if (breaks === 2) paragraphs.push('');
      else add(' ');
      return;
    }
    const isBlock = blocks.has(name);
    if (isBlock) paragraphs.push('');
    for (const child of node.childNodes) walk(child);
    if (isBlock) paragraphs.push('');
  };
  walk(root);
  return paragraphs;
}

function readablePage(html: string): { title: string; paragraphs: string[] } {
  const { document } = parseHTML(html);
  const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
  return { title: found?.title ?? '', paragraphs: found?.content ? paragraphsOf(found.content) : [] };
}

function capped(paragraphs: string[]): string[] {
  let length = 0;
  const rest = paragraphs.findIndex((paragraph) => {
    length += paragraph.length + 2;
    return length - 2 > longestText;
  });
  return rest < 0 ? paragraphs : paragraphs.slice(0, rest);
}

/** The page's title and paragraphs, divided by blank lines, with the text's SHA-256. */
export function newsText(pageId: string, dataDir: string): NewsText {
  const { gold, lang } = pageOf(pageId, dataDir);
  const page = gold.body
    ? { title: gold.title ?? '', paragraphs: gold.body.split(/\n\s*\n/u) }
    : readablePage(readHtml(pageId, dataDir));
  const title = oneLine(gold.title ?? page.title);
  const body = page.paragraphs.map(oneLine).filter((paragraph) => /\p{L}/u.test(paragraph));
  if (body[0] === title) body.shift();
  const text = capped([title, ...body].filter((paragraph) => paragraph !== '')).join('\n\n');
  const published = /^\d{4}-\d\d-\d\d/u.exec(gold.date ?? '')?.[0];
  return { id: pageId, lang, published, text, sha256: createHash('sha256').update(text).digest('hex') };
}
