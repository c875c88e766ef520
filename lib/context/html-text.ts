// A service worker has no DOM parser. What is wanted is text to be shown as text, so a scanner that may be fooled can do no harm.

const MAX_HTML = 300_000;
const MAX_SUMMARY = 1_200;
const MIN_PARAGRAPH = 40;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The first paragraph of a page of HTML that is long enough to say something, as plain text of at most 1,200 characters. */
export function openingOf(html: string): string {
  const page = html.slice(0, MAX_HTML);
  for (let at = page.search(/<p[\s>]/i); at >= 0; ) {
    const end = page.indexOf('</p', at);
    const text = textOf(page.slice(at, end < 0 ? at + MAX_SUMMARY * 5 : end));
    if (text.length >= MIN_PARAGRAPH) return text.slice(0, MAX_SUMMARY);
    const next = end < 0 ? -1 : page.slice(end).search(/<p[\s>]/i);
    at = next < 0 ? -1 : end + next;
  }
  return '';
}

/** Drops footnote marks: a short `<sup>` element with all that is in it. */
function withoutNotes(html: string): string {
  const [first = '', ...rest] = html.split(/<sup(?=[\s>])/i);
  const kept = rest.map((piece) => {
    const end = piece.slice(0, 500).search(/<\/sup>/i);
    return end < 0 ? `<sup${piece}` : piece.slice(end + '</sup>'.length);
  });
  return first + kept.join('');
}

/** The text of a piece of HTML without its tags, footnote marks and line breaks. */
export function textOf(html: string): string {
  const parts: string[] = [];
  for (const piece of withoutNotes(html).split('<')) {
    const tagEnd = piece.indexOf('>');
    parts.push(parts.length === 0 ? piece : piece.slice(tagEnd + 1));
  }
  const text = parts.join('').replace(/&(#x?)?(\w{1,10});/g, (whole, number: string | undefined, name: string) => {
    if (!number) return named[name] ?? whole;
    const code = Number.parseInt(name, number === '#' ? 10 : 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
  return text.replace(/\s+/g, ' ').trim();
}
