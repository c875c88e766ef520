// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { describe, find, findAll, type Selector } from '../../../lib/anchoring/index.ts';
import { body, kept, madeUpText, mark } from './support.ts';

type Tree = string | { tag: string; children: Tree[] };

const words = fc.oneof(
  fc.stringMatching(/^[a-zäöüß„“.,!?–-]{0,9}( [A-Za-z0-9]{1,6}){0,4} ?$/),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
);
const tags = fc.constantFrom('p', 'div', 'b', 'i', 'a', 'span', 'li', 'td', 'h2', 'br', 'x-card', 'script', 'noscript');
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    words,
    fc.record({ tag: tags, children: fc.array(tie('tree'), { maxLength: 5 }) }),
  ),
}));

function grow(parent: Node, branch: Tree) {
  if (typeof branch === 'string') return void parent.appendChild(document.createTextNode(branch));
  const element = parent.appendChild(document.createElement(branch.tag));
  for (const child of branch.children) grow(element, child);
}

function plant(trees: Tree[]): HTMLElement {
  const root = document.createElement('main');
  for (const one of trees) grow(root, one);
  document.body.replaceChildren(root);
  return root;
}

/** Any range of a tree: two of its boundaries, chosen by two numbers. */
function rangeIn(root: Node, a: number, b: number): Range {
  const boundaries: [Node, number][] = [];
  const visit = (node: Node) => {
    const length = node instanceof Text ? node.data.length : node.childNodes.length;
    for (let offset = 0; offset <= length; offset++) boundaries.push([node, offset]);
    for (const child of node.childNodes) visit(child);
  };
  visit(root);
  const range = document.createRange();
  const [x, y] = [boundaries[a % boundaries.length], boundaries[b % boundaries.length]] as [
    [Node, number],
    [Node, number],
  ];
  range.setStart(...x);
  if (range.comparePoint(...y) < 0) range.setStart(...y);
  else range.setEnd(...y);
  return range;
}

const quoteOf = (selectors: Selector[]) => selectors.find(({ type }) => type === 'TextQuoteSelector');

suite('whatever the page', () => {
  it('gives back the passage that was described', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (trees, a, b) => {
        const root = plant(trees);
        const selectors = kept(rangeIn(root, a, b), root);
        const quote = quoteOf(selectors) as { exact: string };
        const found = find(selectors, root);
        if (quote.exact === '') return void expect(found).toBeNull();
        expect(found?.state).toBe('exact');
        expect(describe(found?.range as Range, root)).toEqual(selectors);
      }),
      { numRuns: 400 },
    );
  });
  it('never throws, and gives nothing but ranges of the page', () => {
    const selector = fc.oneof(
      fc.anything(),
      fc.record({ type: fc.constant('TextQuoteSelector'), exact: words, prefix: words, suffix: words }),
      fc.record({ type: fc.constant('TextPositionSelector'), start: fc.double(), end: fc.integer() }),
      fc.record({ type: fc.constant('BlockSelector'), role: fc.anything(), names: fc.anything(), nth: fc.anything() }),
    );
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), fc.oneof(fc.array(selector), fc.anything()), (trees, selectors) => {
        const root = plant(trees);
        const found = find(selectors as Selector[], root);
        if (found) expect(root.contains(found.range.commonAncestorContainer)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
  it('describes a range of another tree as nothing', () => {
    const range = document.createRange();
    range.selectNode(document.createElement('p').appendChild(document.createElement('b')));
    expect(quoteOf(describe(range, body('Text')))).toMatchObject({ exact: '' });
  });
  it('finds many at once as it finds each of them', async () => {
    const root = body(madeUpText(300, 3), madeUpText(300, 4));
    const ranges = Array.from({ length: 20 }, (_, n) => rangeIn(root, n * 97, n * 97 + 60));
    const selectors = ranges.map((range) => kept(range, root));
    root.prepend('Neu. ');
    const one = selectors.map((each) => find(each, root)?.range.toString());
    const all = (await findAll(selectors, root)).map((found) => found?.range.toString());
    expect(all).toEqual(one);
  });
});

suite('a page that repeats itself', () => {
  // A search that looked at every place of the page for every word would take minutes.
  const patience = 2_000;

  it.each([
    ['one word', 'wort '.repeat(40_000), 'wort '.repeat(300)],
    ['two words', 'hin her '.repeat(20_000), 'her hin '.repeat(200)],
    [
      'a sentence',
      'Das Wetter bleibt auch morgen schlecht. '.repeat(5_000),
      'Das Wetter bleibt auch morgen schlecht. ',
    ],
  ])('is searched in bounded time when it repeats %s', (_what, text, quote) => {
    const root = body(text);
    const started = performance.now();
    find([{ type: 'TextQuoteSelector', exact: `${quote}Schluss`, prefix: quote, suffix: quote }], root);
    find([{ type: 'TextQuoteSelector', exact: quote, prefix: 'Anfang', suffix: quote }], root);
    expect(performance.now() - started).toBeLessThan(patience);
  });
  it('gives the very place of an unchanged page', () => {
    const root = body(...Array.from({ length: 500 }, () => 'Der Hafen blieb geschlossen.'));
    const found = find(mark(root, 'Der Hafen blieb geschlossen.', 321), root);
    expect(found?.range.startContainer.parentElement).toBe(root.children[321]);
  });
  it('is searched for a passage as long as the page', () => {
    const text = madeUpText(8_000);
    const selectors = mark(body(text), text);
    const started = performance.now();
    const found = find(selectors, body(`Neu. ${text.replaceAll('loka', 'neues')}`));
    expect(performance.now() - started).toBeLessThan(patience);
    expect(found?.state).toBe('changed');
    expect(found?.range.toString().length).toBeGreaterThan(text.length * 0.95);
  });
});
