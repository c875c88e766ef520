import { isHidden, namesAround, roleAt } from './page-place.ts';
import { charactersBefore, gapBefore, textOf } from './page-range.ts';
import { type PageText, pageText, tokenAfter } from './page-text.ts';
import { readPattern } from './pattern.ts';
import { searchFor } from './search.ts';
import { readSelectors, type Selector } from './selectors.ts';

/** Characters kept on either side. Long, as short passages are told apart and found again by what stands around them. */
const CONTEXT = 200;
/** Words and signs, for languages that write a character a word. */
const CONTEXT_TOKENS = 60;
const MAX_NAMES = 30;
const NOTHING: Selector[] = [{ type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' }];

/** A DOM position as a place in the text: the token it stands in or before, and how many of its characters stand before the position. */
function placeOf(page: PageText, node: Node, offset: number) {
  const token = tokenAfter(page, node, offset);
  const boundary = (page.root.ownerDocument ?? document).createRange();
  boundary.setStart(node, offset);
  return { token, inside: token < page.count ? charactersBefore(page, token, boundary) : 0 };
}

/** Describes a passage so that it can be found again on a later visit. Never throws; a passage with nothing readable in it has an empty quote. */
export function describe(range: Range, root: Node): Selector[] {
  try {
    return describePassage(range, pageText(root));
  } catch {
    // The range lies in another tree than the root.
    return NOTHING;
  }
}

function describePassage(range: Range, page: PageText): Selector[] {
  const start = placeOf(page, range.startContainer, range.startOffset);
  const end = placeOf(page, range.endContainer, range.endOffset);
  const [first, last] = [start.token, end.inside > 0 ? end.token : end.token - 1];
  if (last < first || (last === first && end.inside > 0 && end.inside <= start.inside)) return NOTHING;

  const { position, length } = page.tokens;
  const lastText = textOf(page, last);
  const take = end.inside || lastText.length;
  const tokens = textBetween(page, first, last);
  const from = (position[first] ?? 0) + start.inside;
  const to = (position[last] ?? 0) + (end.inside || (length[last] ?? 0));
  const names = namesAround(page, first, last, MAX_NAMES).join(' ');
  const quote: Selector = {
    type: 'TextQuoteSelector',
    exact: (tokens + lastText.slice(0, take)).slice(start.inside),
    prefix: before(page, first) + textOf(page, first).slice(0, start.inside),
    suffix: lastText.slice(take) + after(page, last),
  };
  return [
    quote,
    { type: 'TextPositionSelector', start: from, end: to },
    {
      type: 'BlockSelector',
      role: roleAt(page, first),
      names,
      ...numberOf(page, quote, first),
      ...(isHidden(page, first) && { hidden: true }),
    },
  ];
}

/** Which of how many places with the same words in the same block a passage is; nothing when it is the only one. */
function numberOf(page: PageText, quote: Selector, first: number) {
  const described = readSelectors([
    quote,
    { type: 'TextPositionSelector', start: page.tokens.position[first] ?? 0, end: 0 },
  ]);
  const pattern = described && readPattern(described);
  if (!pattern) return {};
  const { twins } = searchFor(page, pattern, described);
  return twins.length > 1 && { nth: twins.findIndex(({ at }) => at === first), of: twins.length };
}

/** The readable text from token `first` up to and with what stands in front of token `end`. */
function textBetween(page: PageText, first: number, end: number): string {
  let text = '';
  for (let token = first; token < end; token++) text += textOf(page, token) + gapBefore(page, token + 1);
  return text;
}

function before(page: PageText, token: number): string {
  const { position } = page.tokens;
  let first = token;
  while (first > 0 && token - first < CONTEXT_TOKENS && (position[token] ?? 0) - (position[first - 1] ?? 0) <= CONTEXT)
    first--;
  return textBetween(page, first, token);
}

function after(page: PageText, token: number): string {
  const { position } = page.tokens;
  let end = token + 1;
  while (end < page.count && end - token <= CONTEXT_TOKENS && (position[end] ?? 0) - (position[token] ?? 0) <= CONTEXT)
    end++;
  return (
    gapBefore(page, Math.min(token + 1, page.count)) +
    (end > token + 1 ? textBetween(page, token + 1, end - 1) + textOf(page, end - 1) : '')
  );
}
