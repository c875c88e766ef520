// Random pages for property tests: paragraphs of nested inline elements, with everything that white space and markup can do to text.
import fc from 'fast-check';

const piece = fc.constantFrom(
  'Der Rat ',
  'hat',
  ' ',
  '\n   ',
  '\u00a0',
  'ge\u00adsprochen',
  '\u200b',
  '. ',
  'שלום עולם',
  '日本語',
  '👩‍👩‍👧',
  'e\u0301',
  '&',
  '<',
  '12,5\u202f%',
);
const inlineTag = fc.constantFrom('b', 'em', 'a', 'span', 'sup', 'x-tag');

type Inline = { text: string } | { tag: 'br' | 'wbr' | 'script' | 'img' } | { tag: string; children: Inline[] };

const inline = fc.letrec<{ node: Inline }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ text: piece }),
    fc.record({ tag: fc.constantFrom('br' as const, 'wbr' as const, 'script' as const, 'img' as const) }),
    fc.record({ tag: inlineTag, children: fc.array(tie('node'), { maxLength: 4 }) }),
  ),
})).node;

/** A page as a list of blocks; a block is a list of inline nodes. */
export const randomBlocks = fc.array(fc.array(inline, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });

function append(document: Document, parent: Node, nodes: readonly Inline[]) {
  for (const node of nodes) {
    if ('text' in node) {
      // Split in two nodes, as frameworks and earlier highlights leave text.
      const half = node.text.length >> 1;
      parent.appendChild(document.createTextNode(node.text.slice(0, half)));
      parent.appendChild(document.createTextNode(node.text.slice(half)));
      continue;
    }
    const element = document.createElement(node.tag);
    if ('children' in node) append(document, element, node.children);
    if (node.tag === 'script') element.textContent = 'var unread = "not text";';
    parent.appendChild(element);
  }
}

/** Puts the blocks into an element, every other one wrapped once more. */
export function build(document: Document, root: Element, blocks: readonly Inline[][]) {
  for (const [i, block] of blocks.entries()) {
    const paragraph = document.createElement(i % 3 === 2 ? 'div' : 'p');
    append(document, paragraph, block);
    const wrapper = document.createElement('section');
    wrapper.appendChild(paragraph);
    root.appendChild(i % 2 ? wrapper : paragraph);
  }
}
