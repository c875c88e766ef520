import type { Annotations } from '../../lib/annotate/annotations.ts';
import { type Article, findArticle } from '../../lib/article/index.ts';
import {
  askFromPage,
  isFromExtension,
  listen,
  MAX_TEXT,
  type Nothing,
  type PageHighlights,
  type ToPageAnswers,
  type ToSidebar,
  toPage,
} from '../../lib/messages/index.ts';
import type { Colour } from '../../lib/notebook/records.ts';
import { takeGestures } from './gestures.ts';
import { createHeldHighlight } from './held-highlight.ts';
import { createHighlighter } from './highlighter.ts';
import { hit } from './hit.ts';
import { keepHighlight, moveHighlight } from './keep-highlight.ts';
import { mentionRanges, nothingPainted } from './mentions.ts';
import { isAlive, sayIfUpdated, sayNothingSelected, sayNotKept } from './notice.ts';
import { highlightTargets } from './page-highlights.ts';
import { watchPage } from './page-watch.ts';
import { createPainter, scrollTo } from './painter.ts';
import type { FoundArticle } from './passage.ts';
import { reportOrphans } from './report-orphans.ts';
import { selectedRange } from './selection.ts';
import { guardSelection } from './selection-guard.ts';
import { createSidebarFrame } from './sidebar-frame.ts';
import { createSidebarLink } from './sidebar-link.ts';
import { createToolbar } from './toolbar.ts';

/** Of a passage that has changed, so much of its new wording is shown beside the old one. */
const MAX_WORDING = 2_000;

/** The reader of one page. */
export interface Reader {
  /** False once the extension has been updated or removed under the page. */
  isAlive(): boolean;
  /** Takes everything of ours off the page. */
  retire(): void;
}

/** Works on one page: finds the article, paints, anchors, takes selections, holds the sidebar's frame. */
export function startReader(): Reader {
  const retired = new AbortController();
  const painter = createPainter();
  const frame = createSidebarFrame(() => askFromPage('sidebar-refused', {}).catch(sayIfUpdated), retired.signal);
  const link = createSidebarLink(greet, (message) => {
    if (message.type === 'close') frame.close();
    else if (message.type === 'go-to') goTo(found?.map.range(message.start, message.end));
    else if (message.type === 'go-to-highlight') goTo(highlighter.rangeOf(message.highlight));
    else if (message.type === 'attach-highlight') attach(message.highlight);
  });
  const toolbar = createToolbar();

  const highlighter = createHighlighter(painter, onAnchored, retired.signal);
  const watch = watchPage(examine, retired.signal);

  let found: FoundArticle = null;
  let article: Article | null = null;
  let annotations: Annotations | null = null;
  let painted = nothingPainted();
  let identity = '';
  let url = '';
  /** What the sidebar is to show as soon as it is there. */
  let pending: ToSidebar | undefined;

  function greet() {
    frame.ready();
    sendPage();
    sendAnchored();
    if (pending) link.send(pending);
    pending = undefined;
  }

  function sendPage() {
    if (!article) link.send({ type: 'no-article', identity });
    else link.send({ type: 'page', identity, url: location.href, article, annotations });
  }

  function sendAnchored() {
    const states = highlighter.all().map(({ id, state, range, wording }) => ({
      id,
      state,
      position: range ? positionOf(range) : -1,
      ...(state === 'changed' && { wording: wording.slice(0, MAX_WORDING) }),
    }));
    link.send({ type: 'anchored', highlights: states });
  }

  const positionOf = (range: Range) => found?.map.offset(range.startContainer, range.startOffset) ?? -1;

  function goTo(range: Range | null | undefined) {
    if (!range) return;
    scrollTo(range);
    painter.flash(range);
  }

  function onAnchored() {
    sendAnchored();
    reportOrphans(article?.canonicalUrl, highlighter.all());
  }

  async function showHighlights(page: PageHighlights) {
    identity = page.identity;
    const shown = await highlighter.show(page.highlights);
    if (shown && page.flash) goTo(highlighter.rangeOf(page.flash));
  }

  /** Keeps the selection as a highlight: painted once the notebook has confirmed it. */
  async function keep(colour: Colour, edit = false) {
    const range = selectedRange();
    if (!range) return;
    toolbar.hide();
    try {
      const kept = await keepHighlight(range, colour, found);
      getSelection()?.removeAllRanges();
      highlighter.put(kept);
      if (edit) open({ type: 'show-highlight', highlight: kept.id, edit: true });
    } catch (cause) {
      sayNotKept(cause);
    }
  }

  function open(message: ToSidebar) {
    if (link.isConnected()) return link.send(message);
    pending = message;
    frame.open();
  }

  const held = createHeldHighlight(
    {
      toolbar,
      painter,
      highlighter,
      article: () => found,
      openNote: (id) => open({ type: 'show-highlight', highlight: id, edit: true }),
    },
    retired.signal,
  );

  takeGestures(
    {
      toolbar,
      held,
      keep,
      takeUpAt(x, y) {
        const kept = hit(highlightTargets(highlighter.all()), x, y);
        const card = kept ? null : hit(painted.cards, x, y);
        if (kept) {
          held.hold(kept);
          if (link.isConnected()) link.send({ type: 'show-highlight', highlight: kept.id, edit: false });
        } else if (card) open({ type: 'show-card', card });
      },
    },
    retired.signal,
  );
  guardSelection((node) => (article && found ? textRoot(found).contains(node) : true), retired.signal);

  /** Lays an orphan over the passage that the reader has selected. */
  async function attach(id: string) {
    const range = selectedRange();
    const highlight = highlighter.all().find((one) => one.id === id);
    if (!highlight) return;
    if (!range) return sayNothingSelected();
    try {
      highlighter.put(await moveHighlight(highlight, range, found));
      getSelection()?.removeAllRanges();
    } catch (cause) {
      sayNotKept(cause);
    }
  }

  listen<typeof toPage, ToPageAnswers>(toPage, isFromExtension, {
    'toggle-sidebar': () => {
      frame.toggle();
      return null;
    },
    'keep-selection': async () => {
      await keep('yellow');
      return null;
    },
    settings: () => null,
    'annotate-again': async () => {
      annotations = null;
      await annotate(article);
      sendPage();
      return null;
    },
    status: () => ({
      ...(!article && { nothing: whyNothing(found?.article) }),
      identity,
      title: article?.title ?? '',
      entities: annotations?.entities.length ?? 0,
      figures: annotations?.figures.length ?? 0,
    }),
    highlights: async (page) => {
      await showHighlights(page);
      return null;
    },
  });

  /** Looks at the page as it is now: on arriving, and whenever it has changed. What is still true is not asked for again. */
  async function examine() {
    const before = article;
    found = findArticle(document, location.href);
    article = found?.article.isArticle && found.article.text.length <= MAX_TEXT ? found.article : null;
    watch.follow(found ? textRoot(found) : document.body);
    await Promise.all([anchorHighlights(before), annotate(before)]);
    sendPage();
  }

  async function anchorHighlights(before: Article | null) {
    const moved = before?.canonicalUrl !== article?.canonicalUrl || url !== location.href;
    // What the same page has changed, the highlighter sees by itself.
    if (identity && !moved) return;
    highlighter.clear();
    url = location.href;
    await askFromPage('page-highlights', { canonicalUrl: article?.canonicalUrl }).then(showHighlights, sayIfUpdated);
  }

  async function annotate(before: Article | null) {
    const asked = article;
    if (!asked) annotations = null;
    else if (asked.text !== before?.text || !annotations) {
      annotations = null;
      const { text, language, publishedTime } = asked;
      const answer = await askFromPage('annotate', { text, language, published: publishedTime }).catch((cause) => {
        sayIfUpdated(cause);
        return { entities: [], mentions: [], figures: [], quotations: [] };
      });
      // The page went on while the background was reading.
      if (article !== asked) return;
      annotations = answer;
    }
    painted = found && annotations ? mentionRanges(annotations, found.map) : nothingPainted();
    painter.paint(painted.groups);
  }

  examine();

  return {
    isAlive,
    retire() {
      retired.abort();
      frame.close();
      held.release();
      painter.clear();
    },
  };
}

/** The element that has all of an article's text. */
const textRoot = ({ map, article }: NonNullable<FoundArticle>): Node =>
  map.range(0, article.text.length).commonAncestorContainer;

function whyNothing(found: Article | undefined): Nothing {
  if (document.contentType === 'application/pdf') return 'pdf';
  if (found?.isArticle) return 'tooLong';
  return document.body?.textContent.trim() ? 'noArticle' : 'noText';
}
