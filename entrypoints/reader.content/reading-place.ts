import type { TextMap } from '../../lib/article/index.ts';

const PAUSE_MS = 200;
/** Readers look a third down the window. */
const EYE = 1 / 3;

/** Tells which place of the text the reader has come to, as they scroll: an offset in `Article.text`. */
export function watchReadingPlace(
  textOf: () => { map: TextMap; box: { left: number; right: number } | null } | null,
  onPlace: (at: number) => void,
  signal: AbortSignal,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -1;

  function look() {
    timer = undefined;
    const text = textOf();
    if (!text?.box) return;
    const x = (text.box.left + text.box.right) / 2;
    const caret = document.caretPositionFromPoint(x, innerHeight * EYE);
    const at = caret && text.map.offset(caret.offsetNode, caret.offset);
    if (at === null || at === undefined || at === last) return;
    last = at;
    onPlace(at);
  }
  const later = () => {
    timer ??= setTimeout(look, PAUSE_MS);
  };
  addEventListener('scroll', later, { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { look };
}
