import type { ArticleImage } from './article.ts';
import type { Chosen } from './choose.ts';
import { attribute, queryInside } from './dom.ts';
import { strings } from './json-ld.ts';
import { figureOf, opensCredit } from './kinds.ts';
import { absolute, firstOf, withoutQuery } from './meta.ts';
import type { PageData } from './page-data.ts';
import type { Place } from './segment.ts';

const mostImages = 60;

/** The address of a picture, also of one that is yet to be loaded. */
function sourceOf(image: Element, base: string): string | undefined {
  for (const name of ['src', 'data-src', 'data-original', 'data-lazy-src']) {
    const source = attribute(image, name);
    if (source && !source.startsWith('data:')) return absolute(source, base);
  }
  const set = attribute(image, 'srcset') ?? attribute(image, 'data-srcset');
  const first = set?.trim().split(/[\s,]/)[0];
  return first ? absolute(first, base) : undefined;
}

/** Splits "A ship at sea. Foto: Jane Doe/dpa" into what is shown and whose picture it is. */
export function splitCredit(line: string): { caption?: string; credit?: string } {
  if (opensCredit.test(line)) return { credit: line };
  for (const mark of line.matchAll(/[\s(|–—[-]{1,3}(?=\p{Lu}|©)|(?<=[.!?])\s/gu)) {
    const at = mark.index + mark[0].length;
    const rest = line.slice(at);
    if (rest.length < 120 && opensCredit.test(rest))
      return { caption: line.slice(0, mark.index).trim(), credit: rest.replace(/[)\]]$/, '') };
  }
  return { caption: line };
}

/** What the page's metadata names as the picture of the article. */
function leadImage({ node, meta }: PageData, url: string): string | undefined {
  const told =
    firstOf(meta, ['og:image', 'og:image:url', 'twitter:image']) ?? strings(node?.image, ['url', 'contentUrl'])[0];
  return told ? absolute(told, url) : undefined;
}

/** The last part of a picture's path, by which its sizes are the same picture. */
const fileOf = (address: string) => withoutQuery(address).split('/').at(-1) ?? address;

/** The pictures of an article: those with a caption or credit, in reading order, and the lead image, first. */
export function findImages(page: PageData, chosen: readonly Chosen[], url: string): ArticleImage[] {
  const lines = new Map<Place, { captions: string[]; credits: string[] }>();
  for (const { segment, kind } of chosen) {
    if (kind !== 'caption' && kind !== 'credit') continue;
    const figure = figureOf(segment) ?? segment.place.parent;
    if (!figure) continue;
    const known = lines.get(figure) ?? { captions: [], credits: [] };
    const split: { caption?: string; credit?: string } =
      kind === 'credit' ? { credit: segment.text } : splitCredit(segment.text);
    if (split.caption) known.captions.push(split.caption);
    if (split.credit) known.credits.push(split.credit);
    lines.set(figure, known);
  }
  const images: ArticleImage[] = [];
  for (const [figure, { captions, credits }] of lines) {
    const image = queryInside(figure.element, 'img')[0];
    const src = image && sourceOf(image, url);
    if (!src || images.length >= mostImages) continue;
    const alt = attribute(image, 'alt')?.trim();
    images.push({
      src,
      ...(alt && { alt }),
      ...(captions.length && { caption: captions.join(' ') }),
      ...(credits.length && { credit: credits.join(' ') }),
    });
  }
  const lead = leadImage(page, url);
  if (!lead || images.some(({ src }) => fileOf(src) === fileOf(lead))) return images;
  return [{ src: lead }, ...images];
}
