import { browser, type PublicPath } from 'wxt/browser';
import { textElements } from '../reader.content/text-elements.ts';

/**
 * Gives a page the style of what is painted, for these elements and, in Chromium, all that stands in them. They are named, since Chromium works the style
 * out for every element that it could apply to, painted or not. In Firefox nothing inherits it, so there it is for every element.
 */
export async function insertPaintStyle(tab: number, elements: readonly string[] = textElements): Promise<null> {
  const file = await fetch(browser.runtime.getURL('/content-scripts/reader.css' as PublicPath));
  const names = import.meta.env.FIREFOX ? '*' : elements.join(',');
  const css = (await file.text()).replaceAll('x-painted', names);
  await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [0] }, css });
  return null;
}
