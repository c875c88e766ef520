import { browser } from 'wxt/browser';
import { pageIdentity } from '../../lib/anchoring/page-identity.ts';
import { askPage, type FromPage, type PageHighlights, type Sender } from '../../lib/messages/index.ts';
import {
  addHighlight,
  highlightsOf,
  keepOrphans,
  moveHighlight,
  type Notebook,
  recolour,
  restoreHighlight,
  trashHighlight,
} from '../../lib/notebook/index.ts';

/** Keeps the highlights that pages ask for and tells pages what changed. A page gets its own highlights only, and never a note. */
export function createHighlightDesk(notebook: Notebook) {
  /** The highlight a tab was opened for. Forgotten when the background falls asleep: the page then just does not flash. */
  const openings = new Map<number, string>();

  async function highlights(identity: string): Promise<PageHighlights> {
    const all = await highlightsOf(notebook, identity);
    return { identity, highlights: all.map(({ id, selectors, colour }) => ({ id, selectors, colour })) };
  }

  async function pageHighlights({ tab, url }: Sender, canonicalUrl: string | undefined): Promise<PageHighlights> {
    const page = await highlights(pageIdentity(url, canonicalUrl));
    const flash = tab === undefined ? undefined : openings.get(tab);
    if (tab !== undefined) {
      openings.delete(tab);
      showCount(tab, page.highlights.length);
    }
    return flash ? { ...page, flash } : page;
  }

  async function add({ tab, url, incognito }: Sender, message: FromPage['add-highlight']): Promise<null> {
    if (incognito) throw new Error('private window: nothing is kept');
    const { id, selectors, quote, colour, position, canonicalUrl, title, byline, publisher, publishedTime, language } =
      message;
    const identity = pageIdentity(url, canonicalUrl);
    const now = Date.now();
    await addHighlight(
      notebook,
      {
        identity,
        url,
        title,
        byline,
        added: now,
        modified: now,
        ...(publisher && { publisher }),
        ...(publishedTime && { publishedTime }),
        ...(language && { language }),
      },
      {
        id,
        source: identity,
        selectors,
        quote,
        colour,
        note: '',
        tags: [],
        position,
        created: now,
        modified: now,
      },
    );
    if (tab !== undefined) showCount(tab, (await highlightsOf(notebook, identity)).length);
    // The page that asked has it already, and is not kept waiting for the others.
    pushToPages(identity, tab).catch(() => {});
    return null;
  }

  /** A page changes its own highlights only. Every tab that shows it learns of it. */
  async function change({ url, incognito }: Sender, message: FromPage['change-highlight']): Promise<null> {
    if (incognito) throw new Error('private window: nothing is kept');
    const { id, canonicalUrl, colour, moved, trashed } = message;
    const identity = pageIdentity(url, canonicalUrl);
    const highlight = await notebook.highlights.get(id);
    if (highlight?.source !== identity) throw new Error('the highlight is not one of this page');
    if (colour) await recolour(notebook, id, colour);
    if (moved) await moveHighlight(notebook, id, moved);
    if (trashed === true) await trashHighlight(notebook, id);
    if (trashed === false) await restoreHighlight(notebook, id);
    return pushToPages(identity);
  }

  async function keepAnchored({ url, incognito }: Sender, message: FromPage['highlights-anchored']): Promise<null> {
    if (!incognito) await keepOrphans(notebook, pageIdentity(url, message.canonicalUrl), message.orphans);
    return null;
  }

  /** Brings a source's highlights to every tab that shows it, or to every other one. */
  async function pushToPages(identity: string, except?: number): Promise<null> {
    const page = await highlights(identity);
    for (const { id, url } of await browser.tabs.query({})) {
      if (id === undefined || id === except || !url) continue;
      const status = await askPage(id, 'status', {}).catch(() => null);
      if (status?.identity !== identity) continue;
      await askPage(id, 'highlights', page).catch(() => null);
      showCount(id, page.highlights.length);
    }
    return null;
  }

  async function openHighlight(id: string): Promise<null> {
    const highlight = await notebook.highlights.get(id);
    const source = highlight && (await notebook.sources.get(highlight.source));
    if (!source) throw new Error('the highlight is not in the notebook any more');
    const tab = await browser.tabs.create({ url: source.url });
    if (tab.id !== undefined) openings.set(tab.id, id);
    return null;
  }

  return { pageHighlights, add, change, keepAnchored, pushToPages, openHighlight };
}

function showCount(tab: number, count: number) {
  browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#6b5d4a' });
  browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' });
}
