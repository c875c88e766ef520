import { defineContentScript } from 'wxt/utils/define-content-script';
import { looksLikeArticle } from '../lib/article/looks-like-article.ts';
import { askFromPage } from '../lib/messages/ask.ts';

/** Text often arrives after the page, and after the address in pages that navigate by script: how long after to look. No observer. */
const LOOKS_MS = [0, 1_000, 4_000];

/** The Navigation API, which TypeScript's DOM does not have for every browser we run in. */
const navigation = (globalThis as { navigation?: EventTarget }).navigation;

/** On every page: is this an article? If so, asks for the reader. Carries nothing else. */
export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    let timers: ReturnType<typeof setTimeout>[] = [];
    const wait = () => {
      for (const timer of timers) clearTimeout(timer);
      timers = [];
    };
    const look = () => {
      if (!looksLikeArticle(document, location.href)) return;
      wait();
      stop.abort();
      // Nobody to answer means that the extension was just updated: the new one sends its own scout.
      askFromPage('article-here', {}).catch(() => {});
    };
    const arrive = () => {
      wait();
      timers = LOOKS_MS.map((delay) => setTimeout(look, delay));
    };
    // The reader, once there, follows the page by itself.
    const stop = new AbortController();
    navigation?.addEventListener('navigatesuccess', arrive, { signal: stop.signal });
    addEventListener('popstate', arrive, { signal: stop.signal });
    arrive();
  },
});
