// https://www.mediawiki.org/wiki/Manual:Page_title
const MAX_BYTES = 255;

/** A name as a title, or `null` where no page can be called so. */
export function titleOf(name: string): string | null {
  const title = name
    .normalize('NFC')
    .replace(/[\s_]+/g, ' ')
    .trim();
  const invalid =
    /[#<>[\]{}|\p{Cc}\u{FFFD}]|^[.:/]|^\.\.?$|~~~/u.test(title) || new TextEncoder().encode(title).length > MAX_BYTES;
  // What stands before a colon may name another wiki or a page that is no article.
  return title === '' || invalid || /^[^\s:]+:/.test(title) ? null : title;
}
