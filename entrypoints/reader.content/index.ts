import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';
import { type Reader, startReader } from './reader.ts';

declare global {
  /** Set in the isolated world, where the page cannot reach it: one reader a page. */
  var randnotizReader: Reader | undefined;
}

/** Injected by the background, on an article or when the reader of the page asks for it. */
export default defineContentScript({
  registration: 'runtime',
  matches: ['*://*/*'],
  noScriptStartedPostMessage: true,
  main() {
    if (globalThis.randnotizReader?.isAlive()) return;
    // Left behind by a version of the extension that was updated under this page.
    globalThis.randnotizReader?.retire();
    globalThis.randnotizReader = startReader();
  },
});
