const GAP = 10;

export interface Size {
  width: number;
  height: number;
}

/**
 * Where a small box goes beside a passage without covering any of it, in CSS pixels of the viewport: above its first line, else below its last,
 * else beside it. Fingers get it below first: above, the system has its own. Where there is no room at all, it stands at the foot of the window.
 */
export function placeBeside(
  range: Range,
  { width, height }: Size,
  preferBelow: boolean,
): { left: number; top: number } {
  const lines = [...range.getClientRects()].filter((line) => line.width > 0 && line.height > 0);
  const [first, last] = [lines[0] ?? range.getBoundingClientRect(), lines.at(-1) ?? range.getBoundingClientRect()];
  const within = (left: number) => Math.max(GAP, Math.min(left, innerWidth - width - GAP));
  const above = {
    left: within(first.left + first.width / 2 - width / 2),
    top: Math.min(...lines.map((line) => line.top), first.top) - height - GAP,
  };
  const below = {
    left: within(last.left + last.width / 2 - width / 2),
    top: Math.max(...lines.map((line) => line.bottom), last.bottom) + GAP,
  };
  const inOrder = preferBelow ? [below, above] : [above, below];
  const seen = inOrder.find(({ top }) => top >= GAP && top + height <= innerHeight - GAP);
  if (seen) return seen;

  const box = range.getBoundingClientRect();
  const top = Math.max(GAP, Math.min(box.top, innerHeight - height - GAP));
  if (innerWidth - box.right >= width + 2 * GAP) return { left: box.right + GAP, top };
  if (box.left >= width + 2 * GAP) return { left: box.left - width - GAP, top };
  return { left: within(innerWidth - width - GAP), top: innerHeight - height - GAP };
}
