import { browser } from 'wxt/browser';
import { askPage, type Nothing, type PageStatus } from '../../lib/messages/index.ts';
import { openBrowserPanel } from '../sidebar/browser-panel.ts';
import { insertPaintStyle } from './paint-style.ts';

/** Injects the reader into a tab's main frame; a page that already has one keeps it. Throws where the browser does not let us. */
export async function injectReader(tab: number): Promise<void> {
  await insertPaintStyle(tab);
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    files: ['/content-scripts/reader.js'],
  });
}

/** Whether the reader has switched Randnotiz off on the site of an address. */
export type IsSwitchedOff = (url: string) => Promise<boolean>;

/** What there is on a tab's page, injecting the reader if need be; says why where nothing can run. */
export async function pageStatus(tab: number, isSwitchedOff: IsSwitchedOff): Promise<PageStatus> {
  const { url, title = '' } = await browser.tabs.get(tab);
  const nothing = whyNot(url);
  const status = { identity: '', title, entities: 0, figures: 0 };
  if (nothing) return { ...status, nothing };
  if (url && (await isSwitchedOff(url))) return { ...status, nothing: 'switchedOff' };
  return askPage(tab, 'status', {})
    .catch(async () => {
      await injectReader(tab);
      return askPage(tab, 'status', {});
    })
    .catch(() => ({ ...status, nothing: whyRefused(url) }));
}

/** What an address alone tells; the browser hides those of its own pages and of files from us unless the reader clicked the button there. */
function whyNot(url: string | undefined): Nothing | undefined {
  if (!url || /^https?:/.test(url)) return undefined;
  return /^file:/.test(url) ? 'file' : 'browserPage';
}

const whyRefused = (url: string | undefined): Nothing =>
  url && /\.pdf$/i.test(new URL(url).pathname) ? 'pdf' : 'noAccess';

/** Where no article was found, passages can be marked all the same. */
const canBeMarked = (nothing: Nothing | undefined) =>
  nothing === undefined || nothing === 'noArticle' || nothing === 'tooLong';

/** Opens or closes the sidebar of a tab, where there is text to mark. A reader that is there already does it at once. */
export async function openSidebar(tab: number, isSwitchedOff: IsSwitchedOff): Promise<null> {
  const toggle = () => askPage(tab, 'toggle-sidebar', {});
  return toggle().catch(async () => {
    const { nothing } = await pageStatus(tab, isSwitchedOff);
    return canBeMarked(nothing) ? toggle() : null;
  });
}

/** Keeps what is selected in a tab's page as a highlight. */
export async function markSelection(tab: number, isSwitchedOff: IsSwitchedOff): Promise<void> {
  const { nothing } = await pageStatus(tab, isSwitchedOff);
  if (canBeMarked(nothing)) await askPage(tab, 'keep-selection', {});
}

/** The sidebar for pages whose policy refuses the frame: in the browser's own panel where the click that asked for it still counts, else in a tab. */
export async function openSidebarElsewhere(tab: number): Promise<void> {
  const isOpen = await openBrowserPanel?.(tab).then(
    () => true,
    () => false,
  );
  if (isOpen) return;
  const page = await browser.tabs.get(tab);
  // Without an opener: Chromium would take the page for who opens it, and block what pages may only show in a frame.
  await browser.tabs.create({
    url: browser.runtime.getURL(`/sidebar.html?tab=${tab}`),
    index: page.index + 1,
  });
}
