import type { Selector } from './selectors.ts';

/** Longer passages are named by their first and last words. */
const WORDS = 5;
const LONG = 120;
/** Words of the surroundings, where a short passage alone might stand elsewhere too. */
const CONTEXT_WORDS = 3;
const SHORT = 40;

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
/** Dashes and commas are the fragment's own signs. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * The URL of a page with a text fragment that shows a passage of it (https://wicg.github.io/scroll-to-text-fragment/); the plain URL where the
 * selectors have no quote.
 */
export function textFragmentUrl(url: string, selectors: readonly Selector[]): string {
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
  const plain = url.replace(/#.*$/s, '');
  const words = wordsOf(quote?.exact ?? '');
  if (!quote || words.length === 0) return plain;
  const crosses = /\n/.test(quote.exact);
  const isLong = crosses || quote.exact.length > LONG;
  // Neither end of a fragment may reach over the end of a block.
  const [first, last] = [quote.exact.split('\n')[0] ?? '', quote.exact.split('\n').at(-1) ?? ''];
  const text =
    isLong && words.length > 2
      ? `${encode(wordsOf(first).slice(0, WORDS).join(' '))},${encode(wordsOf(last).slice(-WORDS).join(' '))}`
      : encode(words.join(' '));
  const isShort = quote.exact.length < SHORT;
  const before = isShort
    ? wordsOf(quote.prefix.split('\n').at(-1) ?? '')
        .slice(-CONTEXT_WORDS)
        .join(' ')
    : '';
  const after = isShort
    ? wordsOf(quote.suffix.split('\n')[0] ?? '')
        .slice(0, CONTEXT_WORDS)
        .join(' ')
    : '';
  return `${plain}#:~:text=${before && `${encode(before)}-,`}${text}${after && `,-${encode(after)}`}`;
}
