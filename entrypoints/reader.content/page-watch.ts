/** Changes come in bursts; the eye does not mind a quarter of a second. */
const SETTLE_MS = 250;
/** A page that never rests is looked at this often at most. */
const PAUSE_MS = 1_000;
/** What pages change to unfold text that was there all along. */
const UNFOLDING = ['hidden', 'open', 'aria-expanded', 'class'];

/** The Navigation API, which TypeScript's DOM does not have for every browser we run in. */
const navigation = (globalThis as { navigation?: EventTarget }).navigation;

/** Around an article's text, what else of it may come: the rest of the element that the page made for it. */
function roofOf(node: Node): Element {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('article,main,[role="main"]') ?? element?.parentElement ?? document.documentElement;
}

/**
 * Calls `onChange` when the page has gone elsewhere without loading, or when what `follow` was told to watch has changed. One observer,
 * on that element alone; its calls are gathered, and paced on a page that never rests.
 */
export function watchPage(onChange: () => void, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  let whileScrolling: AbortController | undefined;
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
    whileScrolling?.abort();
    clearTimeout(timer);
  });

  return {
    /** Watches the element that holds the text, or the whole page while there is none. */
    follow(text: Node | null) {
      observer.disconnect();
      const watched = { childList: true, characterData: true, subtree: true };
      if (text) observer.observe(roofOf(text), { ...watched, attributes: true, attributeFilter: UNFOLDING });
      else observer.observe(document.documentElement, watched);
    },
    /** Where a page has several articles: calls `onChange` too when `hasMoved` says that another has come into view. */
    followScrolling(hasMoved: (() => boolean) | null) {
      whileScrolling?.abort();
      if (!hasMoved || signal.aborted) return;
      whileScrolling = new AbortController();
      const onScrollEnd = () => {
        if (hasMoved()) changed();
      };
      addEventListener('scrollend', onScrollEnd, { signal: whileScrolling.signal, passive: true });
    },
  };
}
