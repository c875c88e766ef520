import { Kind, kindOf } from './characters.ts';
import type { Verdict } from './judge.ts';
import type { PageText } from './page-text.ts';
import type { Pattern } from './pattern.ts';
import { Gap } from './tokens.ts';

interface Place {
  node: Text;
  offset: number;
}

/** Where each visible UTF-16 code unit of a token stands. */
function* characters({ tokens, nodes }: PageText, token: number): Generator<Place> {
  const endSource = tokens.endSource[token] ?? -1;
  for (let source = tokens.startSource[token] ?? 0; source <= endSource; source++) {
    const node = nodes[source];
    if (!node) continue;
    const from = source === tokens.startSource[token] ? (tokens.startOffset[token] ?? 0) : 0;
    const to = source === endSource ? (tokens.endOffset[token] ?? 0) : node.data.length;
    for (let offset = from; offset < to; offset++)
      if (kindOf(node.data.charCodeAt(offset)) !== Kind.invisible) yield { node, offset };
  }
}

/** The visible characters of a token as the page writes them. */
export function textOf(page: PageText, token: number): string {
  let text = '';
  for (const { node, offset } of characters(page, token)) text += node.data.charAt(offset);
  return text;
}

/** What the readable text has in front of a token. */
export function gapBefore({ tokens: { gap } }: PageText, token: number): string {
  if (token <= 0) return '';
  return gap[token] === Gap.block ? '\n' : gap[token] === Gap.space ? ' ' : '';
}

/** How many visible characters of a token stand before a boundary. */
export function charactersBefore(page: PageText, token: number, boundary: Range): number {
  let before = 0;
  for (const { node, offset } of characters(page, token)) if (boundary.comparePoint(node, offset) < 0) before++;
  return before;
}

/** The place of a token's visible character by its number; the last one where there are fewer. */
function characterAt(page: PageText, token: number, number: number): Place | undefined {
  let last: Place | undefined;
  let index = 0;
  for (const place of characters(page, token)) {
    last = place;
    if (index++ === number) return place;
  }
  return last;
}

/** The DOM range of a verdict. A passage that began or ended within a word does so again where that word still stands. */
export function rangeOf(page: PageText, { skip, take }: Pattern, { first, last, cutsFirst, cutsLast }: Verdict): Range {
  const from = characterAt(page, first, cutsFirst ? skip : 0);
  const to = characterAt(page, last, cutsLast && take ? take - 1 : Number.POSITIVE_INFINITY);
  if (!from || !to) throw new Error('the page has changed while it was read');
  const range = (page.root.ownerDocument ?? document).createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}
