import { describe, type Selector } from '../../../lib/anchoring/index.ts';

/** Puts paragraphs into the document and gives their root. */
export function body(...paragraphs: string[]): HTMLElement {
  const root = document.createElement('div');
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
  return root;
}

/** Selectors after a stay in the notebook. */
export const kept = (range: Range, root: Node): Selector[] => JSON.parse(JSON.stringify(describe(range, root)));

/** The selectors of a passage within one text node: the `nth` node that has it. */
export function mark(root: Element, passage: string, nth = 0): Selector[] {
  const texts = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.includes(passage)),
  );
  const node = texts[nth];
  if (!node) throw new Error(`no "${passage}"`);
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(passage));
  range.setEnd(node, node.data.indexOf(passage) + passage.length);
  return kept(range, root);
}

/** The text of a page of the 300 words of a made-up language, the same for the same seed. */
export function madeUpText(words: number, seed = 1): string {
  let state = seed;
  const draw = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const syllables = ['ka', 'lo', 'men', 'tur', 'si', 'fa', 'ren', 'do', 'wi', 'bel'];
  const word = () => Array.from({ length: 1 + draw(3) }, () => syllables[draw(10)]).join('');
  return Array.from({ length: words }, word).join(' ');
}
