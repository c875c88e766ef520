import { attribute, queryAll } from './dom.ts';

/** The page's meta tags: property, name or itemprop in lower case to its contents in order. */
export type Meta = ReadonlyMap<string, readonly string[]>;

/** Reads all meta tags at once. */
export function readMeta(document: Document): Meta {
  const meta = new Map<string, string[]>();
  for (const element of queryAll(document, 'meta[content]')) {
    const content = attribute(element, 'content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = attribute(element, key)?.trim().toLowerCase();
      if (!name) continue;
      const list = meta.get(name);
      if (list) list.push(content);
      else meta.set(name, [content]);
      break;
    }
  }
  return meta;
}

/** The first content under any of the names, in their order. */
export function firstOf(meta: Meta, names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = meta.get(name)?.[0];
    if (content) return content;
  }
  return undefined;
}

/** The address the page gives itself. */
export function canonicalUrl(document: Document, meta: Meta, url: string): string | undefined {
  const link = queryAll(document, 'link[rel="canonical" i][href]')[0];
  const href = (link && attribute(link, 'href')) ?? firstOf(meta, ['og:url']);
  return href ? absolute(href, url) : undefined;
}

/** An address made absolute, or `undefined` when it is none a reader could open. */
export function absolute(href: string, base: string): string | undefined {
  try {
    const url = new URL(href.trim(), base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** An address without its query and fragment. */
export const withoutQuery = (address: string): string => address.split(/[?#]/, 1)[0] ?? address;
