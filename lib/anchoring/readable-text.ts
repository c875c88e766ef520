/** A character of the normalised text: where it stands in the DOM. */
export interface ReadableText {
  text: string;
  /** The text node and the offset in it of each UTF-16 code unit of `text`. */
  at(index: number): { node: Text; offset: number } | undefined;
  /** The index of a DOM position: of the first readable character at or after it. */
  indexOf(node: Node, offset: number): number;
}

const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'TITLE',
  'IFRAME',
  'OBJECT',
]);
/** Marks that newsrooms and browsers exchange for one another; one character each, so that offsets stay. */
const FOLDED: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
};
const SPACE = /\s/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** Folds white space, quotation marks and dashes, as the readable text does. */
export function fold(text: string): string {
  let folded = '';
  for (const unit of text) {
    if (INVISIBLE.test(unit)) continue;
    if (!SPACE.test(unit)) folded += FOLDED[unit] ?? (unit === '…' ? '...' : unit);
    else if (!folded.endsWith(' ')) folded += ' ';
  }
  return folded;
}

const isHidden = (element: Element) =>
  UNREAD.has(element.tagName.toUpperCase()) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true';

/** Every text node below `root` that a reader can read, in order. Iterative: a page can nest deeper than the stack. */
function* textNodes(root: Node): Generator<Text> {
  const reject = (node: Node) => node.nodeType === 1 && isHidden(node as Element);
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3) yield node as Text;
    if (node.firstChild && !reject(node)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}

/** The text of a subtree as a reader sees it, folded, with the way back to the DOM. Time and memory are linear in its length. */
export function readableText(root: Node): ReadableText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const offsets: number[] = [];
  let text = '';
  for (const node of textNodes(root)) {
    nodes.push(node);
    starts.push(text.length);
    const { data } = node;
    let part = '';
    let space = text === '' || text.endsWith(' ');
    for (let offset = 0; offset < data.length; offset++) {
      const unit = data.charAt(offset);
      if (INVISIBLE.test(unit)) continue;
      const isSpace = SPACE.test(unit);
      if (isSpace && space) continue;
      const folded = isSpace ? ' ' : (FOLDED[unit] ?? (unit === '…' ? '...' : unit));
      part += folded;
      for (let n = 0; n < folded.length; n++) offsets.push(offset);
      space = isSpace;
    }
    text += part;
  }

  /** The last node that starts at or before an index and is not empty there. */
  function nodeAt(index: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  return {
    text,
    at(index) {
      const node = nodes[nodeAt(index)];
      const offset = offsets[index];
      return node && offset !== undefined ? { node, offset } : undefined;
    },
    indexOf(node, offset) {
      const boundary = (node.ownerDocument ?? document).createRange();
      boundary.setStart(node, offset);
      let low = 0;
      let high = text.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const place = this.at(middle);
        if (place && boundary.comparePoint(place.node, place.offset) < 0) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
