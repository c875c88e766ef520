import { browser, type PublicPath } from 'wxt/browser';

/** Loads a language's trained tagger from the extension's own files. */
export async function loadModel(language: string): Promise<ArrayBuffer | null> {
  try {
    const answer = await fetch(browser.runtime.getURL(`/models/${language}.bin` as PublicPath));
    return answer.ok ? await answer.arrayBuffer() : null;
  } catch {
    return null;
  }
}
