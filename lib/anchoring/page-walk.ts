/** How an element stands in the text around it. */
type Flow = 'inline' | 'block' | 'break' | 'unread';

const names = (list: string, flow: Flow) => list.split(' ').map((name): [string, Flow] => [name, flow]);

/** Elements by local name; what is not here is inline, as the custom elements of a page are. */
const flows = new Map<string, Flow>([
  ...names(
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form',
    'block',
  ),
  ...names('h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup p pre search', 'block'),
  ...names('section summary table tbody td tfoot th thead tr ul', 'block'),
  ...names('br', 'break'),
  ...names('script style noscript template textarea select option datalist title iframe canvas', 'unread'),
]);

export const flowOf = (element: Element): Flow => flows.get(element.localName) ?? 'inline';

/** Said to be hidden in the markup. What waits to be found or opened (`until-found`) can be read. */
export const isMarkedHidden = (element: Element) =>
  element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found';

export interface Visitor {
  text(node: Text, hidden: boolean): void;
  /** A block begins or ends here. */
  block(): void;
  /** A line ends here within a block. */
  space(): void;
}

/** Visits the readable text below `root` in order. Iterative: a page can nest deeper than the stack. */
export function walk(root: Node, visitor: Visitor) {
  let hiddenBy: Node | null = null;
  let node: Node = root;

  function leave() {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    if (flowOf(node as Element) === 'block') visitor.block();
    if (hiddenBy === node) hiddenBy = null;
  }

  for (;;) {
    let enter = true;
    if (node.nodeType === Node.TEXT_NODE) visitor.text(node as Text, hiddenBy !== null);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const flow = flowOf(element);
      if (flow === 'unread' && node !== root) enter = false;
      if (flow === 'block') visitor.block();
      else if (flow === 'break') visitor.space();
      if (enter && !hiddenBy && isMarkedHidden(element)) hiddenBy = node;
    }
    if (enter && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave();
    while (node !== root && !node.nextSibling) {
      if (!node.parentNode) return;
      node = node.parentNode;
      leave();
    }
    if (node === root || !node.nextSibling) return;
    node = node.nextSibling;
  }
}
