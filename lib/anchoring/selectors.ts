/** A W3C Web Annotation selector; https://www.w3.org/TR/annotation-model/#selectors. Lines in the texts of a quote are blocks of the page. */
export type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  /** In the readable text of the root. */
  | { type: 'TextPositionSelector'; start: number; end: number }
  | BlockSelector;

/** Our own: what is known of the block, or of the first and the last one, that the passage stands in. */
export interface BlockSelector {
  type: 'BlockSelector';
  role: BlockRole;
  /** A short hash for each name and number around the passage in its own block, the nearest first, with spaces in between. */
  names: string;
  /** Which of how many blocks with these very words it was in, from 0; absent where there was one. */
  nth?: number;
  of?: number;
  /** The passage was not to be seen when it was described. */
  hidden?: true;
}

export type BlockRole = 'prose' | 'heading' | 'item' | 'quote' | 'cell' | 'caption';

/** What selectors say, whoever wrote them. */
export interface Described {
  exact: string;
  prefix: string;
  suffix: string;
  /** Where it began in the readable text. */
  start: number | undefined;
  role: string | undefined;
  names: string[];
  nth: number;
  of: number;
  hidden: boolean;
}

/** Of foreign selectors no more than this is read. */
const MAX_CONTEXT = 1_000;

type Fields = Record<string, unknown>;

const count = (value: unknown, absent: number) => (Number.isSafeInteger(value) ? Number(value) : absent);
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Reads selectors, which may come from an import, from another program or from an earlier version; `null` without a quote. */
export function readSelectors(selectors: unknown): Described | null {
  if (!Array.isArray(selectors)) return null;
  const of = (type: string): Fields => selectors.find((one) => one?.type === type) ?? {};
  const quote = of('TextQuoteSelector');
  const { start } = of('TextPositionSelector');
  const block = of('BlockSelector');
  const exact = text(quote.exact);
  if (!exact.trim()) return null;
  return {
    exact,
    prefix: text(quote.prefix).slice(-MAX_CONTEXT),
    suffix: text(quote.suffix).slice(0, MAX_CONTEXT),
    start: typeof start === 'number' && Number.isFinite(start) ? start : undefined,
    role: typeof block.role === 'string' ? block.role : undefined,
    names: text(block.names).split(' ').filter(Boolean),
    nth: count(block.nth, 0),
    of: count(block.of, 1),
    hidden: block.hidden === true,
  };
}
