import { useEffect } from 'preact/hooks';

/** Marks on the browser's performance time line when the notes are first shown: bench/notebook and the browser's own tools read it. */
export function useShownMark(shown: boolean) {
  useEffect(() => {
    if (shown) requestAnimationFrame(() => performance.mark('notes-shown'));
  }, [shown]);
}
