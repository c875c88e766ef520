import { classGroups } from './class-groups.ts';
import { attribute, firstShown, hasAttribute, isElement, isText, nextSibling, tagOf } from './dom.ts';
import { semanticMarks } from './semantic-marks.ts';
import { createTextBuilder, type Run } from './text-runs.ts';

/** One element on the way from the body to a segment. */
export interface Place {
  element: Element;
  parent: Place | null;
  tag: string;
  depth: number;
  /** Bits of `classGroups` the element's own class and id speak of. */
  groups: number;
  /** Bits of `semanticMarks`. */
  marks: number;
  /** Tag and class: siblings of one make have one signature. */
  signature: string;
  /** Position among the places of the page, in document order. */
  order: number;
}

/** The smallest stretch of text that stands by itself: one run of inline content in a block element. */
export interface Segment {
  place: Place;
  text: string;
  runs: Run[];
  /** Code units inside links, inside bold text, and number of links. */
  linked: number;
  bold: number;
  links: number;
  index: number;
}

const unread = new Set(
  'script style noscript template iframe frame object embed applet svg math canvas video audio picture img source track select option optgroup datalist button input textarea progress meter dialog menu nav head title link meta base map area param'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const bolds = new Set(['b', 'strong']);
const hiddenStyle = /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;
const hiddenClass =
  /(?:^|\s)(?:sr-only|(?:is-)?visually-?hidden|visuallyhidden|screen-?reader(?:-text)?|u-hidden|d-none|is-hidden|hidden|hide)(?:\s|$)/i;
const deepest = 500;

/** Whether an element is hidden by a sign that costs no layout. */
export function isHidden(element: Element, className: string): boolean {
  if (hasAttribute(element, 'hidden') || hiddenClass.test(className)) return true;
  const style = attribute(element, 'style');
  return style !== null && hiddenStyle.test(style);
}

/** Cuts the page into segments in reading order, in one pass over the composed tree. */
export function segment(root: Element): { segments: Segment[]; places: Place[] } {
  const segments: Segment[] = [];
  const places: Place[] = [];
  const builder = createTextBuilder();
  let linkDepth = 0;
  let boldDepth = 0;
  let nesting = 0;
  let [linked, bold, links] = [0, 0, 0];

  function flush(place: Place) {
    const taken = builder.take();
    if (taken) segments.push({ place, ...taken, linked, bold, links, index: segments.length });
    linked = bold = links = 0;
  }

  function readText(node: Text) {
    const grown = builder.text(node);
    if (linkDepth) linked += grown;
    if (boldDepth) bold += grown;
  }

  function visit(node: Node, place: Place) {
    if (isText(node)) return readText(node);
    if (!isElement(node)) return;
    const tag = tagOf(node);
    if (tag === 'br') {
      if (builder.lineBreak(node)) flush(place);
      return;
    }
    if (unread.has(tag)) return;
    const className = attribute(node, 'class') ?? '';
    if (isHidden(node, className) || nesting > deepest) return;
    const flows = inline.has(tag) || tag.includes('-');
    if (!flows) flush(place);
    const inner = flows && !className ? place : enter(node, tag, className, place);
    const link = tag === 'a' ? 1 : 0;
    const strong = bolds.has(tag) ? 1 : 0;
    links += link;
    linkDepth += link;
    boldDepth += strong;
    visitChildren(node, tag, inner);
    linkDepth -= link;
    boldDepth -= strong;
    if (!flows) flush(inner);
  }

  function enter(element: Element, tag: string, className: string, parent: Place): Place {
    const place: Place = {
      element,
      parent,
      tag,
      depth: parent.depth + 1,
      groups: classGroups(className, attribute(element, 'id') ?? ''),
      marks: semanticMarks(element),
      signature: `${tag}.${className}`,
      order: places.length,
    };
    places.push(place);
    return place;
  }

  function visitChildren(element: Element, tag: string, place: Place) {
    nesting++;
    const first = firstShown(element, tag);
    if (Array.isArray(first)) for (const node of first) visit(node, place);
    else for (let node = first; node; node = nextSibling(node)) visit(node, place);
    nesting--;
  }

  const top: Place = {
    element: root,
    parent: null,
    tag: tagOf(root),
    depth: 0,
    groups: 0,
    marks: 0,
    signature: 'body',
    order: 0,
  };
  places.push(top);
  visitChildren(root, top.tag, top);
  flush(top);
  return { segments, places };
}
