/** The DOM position under a point of the viewport, where there is text right there. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  const caret = document.caretPositionFromPoint(x, y);
  return caret?.offsetNode.nodeType === Node.TEXT_NODE ? { node: caret.offsetNode, offset: caret.offset } : null;
}

const holds = (box: DOMRect, x: number, y: number) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** The first of these ranges that is painted under a point; the nearest caret alone would also answer for empty space. */
export function hit<T>(candidates: Iterable<[T, Range]>, x: number, y: number): [T, Range] | null {
  const caret = caretAt(x, y);
  if (!caret) return null;
  for (const [value, range] of candidates)
    if (range.isPointInRange(caret.node, caret.offset) && [...range.getClientRects()].some((box) => holds(box, x, y)))
      return [value, range];
  return null;
}

/** The line of a range that is under a point: its first where none is. */
export function lineUnder(range: Range, x: number, y: number): DOMRect {
  return [...range.getClientRects()].find((box) => holds(box, x, y)) ?? range.getBoundingClientRect();
}
