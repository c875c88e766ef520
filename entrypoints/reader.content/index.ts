import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';
import { startReader } from './reader.ts';

declare global {
  /** Set in the isolated world, where the page cannot reach it: one reader a page. */
  var randnotizReader: boolean | undefined;
}

/** Injected by the background, on an article or when the reader of the page asks for it. */
export default defineContentScript({
  registration: 'runtime',
  matches: ['*://*/*'],
  noScriptStartedPostMessage: true,
  main() {
    if (globalThis.randnotizReader) return;
    globalThis.randnotizReader = true;
    startReader();
  },
});
