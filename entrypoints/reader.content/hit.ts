/** The DOM position under a point of the viewport, where there is text right there. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  const caret = document.caretPositionFromPoint(x, y);
  return caret?.offsetNode.nodeType === Node.TEXT_NODE ? { node: caret.offsetNode, offset: caret.offset } : null;
}

const covers = (range: Range, x: number, y: number) =>
  [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);

/** The first of these ranges that is painted under a point; the nearest caret alone would also answer for empty space. */
export function hit<T>(candidates: Iterable<[T, Range]>, x: number, y: number): T | null {
  const caret = caretAt(x, y);
  if (!caret) return null;
  for (const [value, range] of candidates)
    if (range.isPointInRange(caret.node, caret.offset) && covers(range, x, y)) return value;
  return null;
}
