import { defineContentScript } from 'wxt/utils/define-content-script';
import { looksLikeArticle } from '../lib/article/looks-like-article.ts';
import { askFromPage } from '../lib/messages/ask.ts';

/** On every page: is this an article? If so, asks for the reader. Carries nothing else. */
export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    if (!looksLikeArticle(document, location.href)) return;
    // Nobody to answer means that the extension was just updated: the new one sends its own scout.
    askFromPage('article-here', {}).catch(() => {});
  },
});
