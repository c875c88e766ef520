import type { Annotations } from '../../lib/annotate/annotations.ts';
import { type Article, findArticle } from '../../lib/article/index.ts';
import {
  askFromPage,
  isFromExtension,
  listen,
  MAX_TEXT,
  type PageHighlights,
  type PageSettings,
  type ToPageAnswers,
  type ToSidebar,
  toPage,
} from '../../lib/messages/index.ts';
import type { Colour } from '../../lib/notebook/records.ts';
import { defaults } from '../../lib/settings/index.ts';
import { articleInView, articlesOf } from './article-in-view.ts';
import { takeGestures } from './gestures.ts';
import { createHeldHighlight } from './held-highlight.ts';
import { createHighlighter } from './highlighter.ts';
import { hit } from './hit.ts';
import { keepHighlight, moveHighlight } from './keep-highlight.ts';
import { createMargin } from './margin.ts';
import { mentionRanges, nothingPainted } from './mentions.ts';
import { isAlive as isExtensionAlive, sayIfUpdated, sayNothingSelected, sayNotKept } from './notice.ts';
import { highlightTargets } from './page-highlights.ts';
import { watchPage } from './page-watch.ts';
import { createPainter } from './painter.ts';
import type { FoundArticle } from './passage.ts';
import { reportOrphans } from './report-orphans.ts';
import { selectedRange } from './selection.ts';
import { guardSelection } from './selection-guard.ts';
import { createToolbar } from './toolbar.ts';
import { whyNothing } from './why-nothing.ts';

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
  const painter = createPainter((elements) => {
    if (!import.meta.env.FIREFOX) askFromPage('paint-in', { elements }).catch(sayIfUpdated);
  });
  const toolbar = createToolbar();

  const highlighter = createHighlighter(painter, onAnchored, retired.signal);
  const margin = createMargin(
    painter,
    {
      shown: () => ({
        found,
        article,
        annotations,
        identity,
        painted: painted.cards,
        wantsPreview: settings.preview && article !== null,
      }),
      anchored,
      rangeOf: highlighter.rangeOf,
      onAttach: attach,
    },
    retired.signal,
  );
  const watch = watchPage(examine, retired.signal);

  let found: FoundArticle = null;
  let article: Article | null = null;
  let annotations: Annotations | null = null;
  let painted = nothingPainted();
  let identity = '';
  let url = '';
  let settings: PageSettings = { on: true, ...defaults };

  function anchored(): ToSidebar {
    const states = highlighter.all().map(({ id, state, range, wording }) => ({
      id,
      state,
      position: range ? positionOf(range) : -1,
      ...(state === 'changed' && { wording: wording.slice(0, MAX_WORDING) }),
    }));
    return { type: 'anchored', highlights: states };
  }

  const positionOf = (range: Range) => found?.map.offset(range.startContainer, range.startOffset) ?? -1;

  function onAnchored() {
    margin.send(anchored());
    reportOrphans(article?.canonicalUrl, highlighter.all());
  }

  async function showHighlights(page: PageHighlights) {
    identity = page.identity;
    const shown = await highlighter.show(page.highlights);
    if (shown && page.flash) margin.goTo(highlighter.rangeOf(page.flash));
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
      if (edit) margin.open({ type: 'show-highlight', highlight: kept.id, edit: true });
    } catch (cause) {
      sayNotKept(cause);
    }
  }

  const held = createHeldHighlight(
    {
      toolbar,
      painter,
      highlighter,
      article: () => found,
      openNote: (id) => margin.open({ type: 'show-highlight', highlight: id, edit: true }),
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
          held.hold(kept[0]);
          if (margin.isConnected()) margin.send({ type: 'show-highlight', highlight: kept[0].id, edit: false });
        } else if (card) margin.open({ type: 'show-card', card: card[0] });
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

  const stopListening = listen<typeof toPage, ToPageAnswers>(toPage, isFromExtension, {
    'toggle-sidebar': () => {
      margin.toggle();
      return null;
    },
    settings: (changed) => {
      applySettings(changed);
      return null;
    },
    'keep-selection': async () => {
      await keep('yellow');
      return null;
    },
    'annotate-again': async () => {
      annotations = null;
      await annotate(article);
      margin.sendPage();
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

  function applySettings(changed: PageSettings) {
    settings = changed;
    if (!settings.on) return retire();
    const { side, width } = settings;
    margin.change({ side, width });
    paintMentions();
  }

  function paintMentions() {
    painted = found && annotations ? mentionRanges(annotations, found.map, settings.paint) : nothingPainted();
    painter.paint(painted.groups);
  }

  /** Looks at the page as it is now: on arriving, and whenever it has changed. What is still true is not asked for again. */
  async function examine() {
    const before = article;
    const articles = articlesOf(document);
    const inView = articleInView(articles);
    found = findArticle(document, location.href, inView);
    article = found?.article.isArticle && found.article.text.length <= MAX_TEXT ? found.article : null;
    watch.follow(article && found ? textRoot(found) : null);
    watch.followScrolling(inView && (() => articleInView(articles) !== inView));
    await Promise.all([anchorHighlights(before), annotate(before)]);
    margin.sendPage();
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
    if (!retired.signal.aborted) paintMentions();
  }

  function retire() {
    retired.abort();
    stopListening();
    margin.close();
    held.release();
    highlighter.clear();
    painter.clear();
  }

  askFromPage('page-settings', {}).then(applySettings, sayIfUpdated);
  examine();

  return { isAlive: () => isExtensionAlive() && !retired.signal.aborted, retire };
}

/** The element that has all of an article's text. */
const textRoot = ({ map, article }: NonNullable<FoundArticle>): Node =>
  map.range(0, article.text.length).commonAncestorContainer;
