import type { Run } from './text-runs.ts';

/** Ties the article's text to the page: offsets of `Article.text` to DOM positions and back. */
export interface TextMap {
  /** The DOM range of `[start, end)`; of a stretch that leaves a shadow tree, the part inside the tree it starts in. */
  range(start: number, end: number): Range;
  /** The offset of a DOM position, or `null` outside the article. */
  offset(node: Node, offset: number): number | null;
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const following = 4;
const contains = 8;

/** The first run that satisfies a condition which, once true, stays true. */
function firstWhere(runs: readonly Run[], test: (run: Run) => boolean): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && test(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Makes the map of an article's text from its runs, which are in the order of the text. */
export function createTextMap(document: Document, runs: readonly Run[]): TextMap {
  const byNode = new Map<Node, Run[]>();
  for (const run of runs) {
    const list = byNode.get(run.node);
    if (list) list.push(run);
    else byNode.set(run.node, [run]);
  }

  function placeStart(range: Range, run: Run, at: number) {
    if (run.isBreak) range.setStartBefore(run.node);
    else range.setStart(run.node, run.offset + Math.max(0, at - run.at));
  }

  function placeEnd(range: Range, run: Run, at: number) {
    if (run.isBreak) range.setEndAfter(run.node);
    else range.setEnd(run.node, run.offset + Math.min(run.length, at - run.at));
  }

  /** Of the runs `[from, to]`, the last in the same tree as the first: a range cannot cross a shadow boundary. */
  function lastInTree(from: number, to: number): number {
    const tree = runs[from]?.node.getRootNode();
    let last = to;
    while (last > from && runs[last]?.node.getRootNode() !== tree) last--;
    return last;
  }

  function range(start: number, end: number): Range {
    const result = document.createRange();
    const from = firstWhere(runs, (run) => run.at + run.length > start);
    const first = runs[from] ?? runs.at(-1);
    if (!first) return result;
    const past = firstWhere(runs, (run) => run.at >= end);
    if (end <= start || past <= from) {
      placeStart(result, first, Math.min(start, first.at + first.length));
      result.collapse(true);
      return result;
    }
    const last = runs[lastInTree(from, past - 1)] ?? first;
    // The end goes first: setting a start behind the end would move the end along.
    placeEnd(result, last, end);
    placeStart(result, first, start);
    return result;
  }

  function inText(list: readonly Run[], offset: number): number {
    for (const run of list) {
      if (offset < run.offset) return run.at;
      if (offset <= run.offset + run.length) return run.at + offset - run.offset;
    }
    const last = list.at(-1);
    return last ? last.at + last.length : 0;
  }

  function offset(node: Node, at: number): number | null {
    const own = byNode.get(node);
    if (own && isText(node)) return inText(own, at);
    const first = runs[0];
    const last = runs.at(-1);
    if (!first || !last) return null;
    // A position between elements is the start of the first run behind it.
    const pivot = isText(node) ? node : (node.childNodes[at] ?? null);
    const isBehind = (run: Run) => {
      if (pivot)
        return (
          run.node === pivot ||
          (pivot.compareDocumentPosition(run.node) & (following | contains | 16)) === following ||
          pivot.contains(run.node)
        );
      return !node.contains(run.node) && (node.compareDocumentPosition(run.node) & following) !== 0;
    };
    const next = firstWhere(runs, isBehind);
    if (next === runs.length)
      return node.contains(last.node) || last.node.contains(node) ? last.at + last.length : null;
    const run = runs[next];
    if (!run) return null;
    if (next === 0 && !node.contains(run.node)) return null;
    return run.at;
  }

  return { range, offset };
}
