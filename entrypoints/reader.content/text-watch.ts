/** Text that comes late is looked at this soon. */
const SOON_MS = 150;
/** A page that never rests is looked at this often at most. */
const PACE_MS = 350;

/** Calls `onChange` when the page's text has changed anywhere. However many changes come, one timer is all they cost. */
export function watchText(onChange: () => void, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        last = Date.now();
        onChange();
      },
      Math.max(SOON_MS, last + PACE_MS - Date.now()),
    );
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
