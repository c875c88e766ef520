/** Changes come in bursts; the eye does not mind a quarter of a second. */
const SETTLE_MS = 250;
/** A page that never rests is looked at this often at most. */
const PAUSE_MS = 1_000;

/** The Navigation API, which TypeScript's DOM does not have for every browser we run in. */
const navigation = (globalThis as { navigation?: EventTarget }).navigation;

/**
 * Calls `onChange` when the page has gone elsewhere without loading, or when what `follow` was told to watch has changed. One observer,
 * on that element alone; its calls are gathered, and paced on a page that never rests.
 */
export function watchPage(onChange: () => void, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const changed = () => {
    if (timer !== undefined) return;
    const wait = Math.max(SETTLE_MS, last + PAUSE_MS - Date.now());
    timer = setTimeout(() => {
      timer = undefined;
      last = Date.now();
      onChange();
    }, wait);
  };
  const observer = new MutationObserver(changed);
  navigation?.addEventListener('navigatesuccess', changed, { signal });
  addEventListener('popstate', changed, { signal });
  addEventListener('load', changed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    follow(element: Node) {
      observer.disconnect();
      observer.observe(element, { childList: true, characterData: true, subtree: true });
    },
  };
}
