import type { PageText } from './page-text.ts';
import { flowOf } from './page-walk.ts';
import type { BlockRole } from './selectors.ts';
import { Gap } from './tokens.ts';

/** A block may be the whole page where it is built with line breaks: no more tokens of it than this are looked at. */
const MAX_BLOCK = 1_000;

/** The first token of the block that a token stands in. */
export function blockStart({ tokens: { gap } }: PageText, token: number): number {
  let start = token;
  while (start > 0 && gap[start] !== Gap.block && token - start < MAX_BLOCK) start--;
  return start;
}

/** The last token of the block that a token stands in. */
export function blockEnd({ tokens: { gap }, count }: PageText, token: number): number {
  let end = token;
  while (end + 1 < count && gap[end + 1] !== Gap.block && end - token < MAX_BLOCK) end++;
  return end;
}

const ROLES: Record<string, BlockRole> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  figcaption: 'caption',
};

const elementOf = ({ nodes, tokens }: PageText, token: number) => nodes[tokens.startSource[token] ?? -1]?.parentElement;

/** What the block of a token is to the text. */
export function roleAt(page: PageText, token: number): BlockRole {
  let element = elementOf(page, token);
  while (element && flowOf(element) !== 'block') element = element.parentElement;
  return ROLES[element?.localName ?? ''] ?? 'prose';
}

/** Whether a token cannot be seen: hidden in the markup or by style. What is folded away in `details`, or until it is found, can be opened. */
export function isHidden(page: PageText, token: number): boolean {
  if (page.hidden[page.tokens.startSource[token] ?? -1]) return true;
  const element = elementOf(page, token);
  if (!element?.checkVisibility || element.checkVisibility({ visibilityProperty: true })) return false;
  return !element.closest('details:not([open]), [hidden="until-found"]');
}

/**
 * The names and numbers that stand around a passage in its own block, as short hashes: on either side the nearest first, and no more than
 * `most`.
 */
export function namesAround(page: PageText, first: number, last: number, most = Number.POSITIVE_INFINITY): string[] {
  const { telling, hash } = page.tokens;
  function collect(from: number, to: number, step: number): string[] {
    const names: string[] = [];
    for (let token = from; token !== to + step && names.length < most; token += step)
      if (telling[token]) names.push(((hash[token] ?? 0) & 0xfffff).toString(36));
    return names;
  }
  const before = collect(first - 1, blockStart(page, first), -1);
  return [...before, ...collect(last + 1, blockEnd(page, last), 1)];
}
