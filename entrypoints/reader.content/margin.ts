import type { Annotations } from '../../lib/annotate/annotations.ts';
import type { Article } from '../../lib/article/index.ts';
import { askFromPage, type FromSidebar, SIDEBAR_PORT, type ToSidebar } from '../../lib/messages/index.ts';
import { hit } from './hit.ts';
import { createJumps } from './jumps.ts';
import type { PaintedMentions } from './mentions.ts';
import { sayIfUpdated } from './notice.ts';
import { isPageDark } from './page-brightness.ts';
import type { Painter } from './painter.ts';
import type { FoundArticle } from './passage.ts';
import { createPreview } from './preview.ts';
import { watchReadingPlace } from './reading-place.ts';
import { createSidebarFrame } from './sidebar-frame.ts';
import { createSidebarLink } from './sidebar-link.ts';
import { textBox } from './text-box.ts';

/** What the margin shows: the page as the reader has found it. */
export interface Shown {
  found: FoundArticle;
  /** `null` where there is none to show. */
  article: Article | null;
  /** `null` while they are being made. */
  annotations: Annotations | null;
  identity: string;
  painted: PaintedMentions['cards'];
  wantsPreview: boolean;
}

export interface MarginEvents {
  shown(): Shown;
  /** Where the page's highlights stand now. */
  anchored(): ToSidebar;
  rangeOf(highlight: string): Range | null | undefined;
  /** Lay an orphan over what is selected. */
  onAttach(highlight: string): void;
}

/** What stands beside the text, the sidebar and the small card: shows them the page, and does what the reader asks for in them. */
export function createMargin(painter: Painter, { shown, ...events }: MarginEvents, signal: AbortSignal) {
  const jumps = createJumps(painter);
  /** What the sidebar is to show as soon as it is there. */
  let pending: ToSidebar | undefined;

  function columnOfText() {
    const { found, article } = shown();
    return found && article ? textBox(article, found.map) : null;
  }
  const frame = createSidebarFrame(
    {
      onRefused: () => askFromPage('sidebar-refused', {}).catch(sayIfUpdated),
      onPlaced: sendPlace,
      textBox: columnOfText,
    },
    signal,
  );
  const link = createSidebarLink({ onConnect: greet, onMessage: obey }, signal);
  const preview = createPreview(
    {
      at: (x, y) => hit(shown().painted, x, y),
      within: (element) => shown().painted.find(([, range]) => element.contains(range.startContainer)) ?? null,
      draw: (card) => link.send({ type: 'preview', card }),
      isWanted: () => shown().wantsPreview,
    },
    signal,
  );
  const place = watchReadingPlace(
    () => {
      const { found } = shown();
      return found && link.isConnected() ? { map: found.map, box: columnOfText() } : null;
    },
    (at) => link.send({ type: 'reading', at }),
    signal,
  );

  function pageMessage(): ToSidebar {
    const { article, annotations, identity } = shown();
    return article
      ? { type: 'page', identity, url: location.href, article, annotations }
      : { type: 'no-article', identity };
  }

  function greet(name: string, send: (message: ToSidebar) => void) {
    send(pageMessage());
    if (name !== SIDEBAR_PORT) {
      send({ type: 'placed', placement: 'right', collapsed: false, dark: isPageDark() });
      const card = preview.wanted();
      if (card) send({ type: 'preview', card });
      return;
    }
    frame.ready();
    sendPlace();
    send(events.anchored());
    place.look();
    if (pending) send(pending);
    pending = undefined;
  }

  function sendPlace() {
    const standing = frame.standing();
    if (standing) link.send({ type: 'placed', ...standing, dark: isPageDark() });
  }

  function obey(message: FromSidebar) {
    switch (message.type) {
      case 'go-to':
        return jumps.goTo(shown().found?.map.range(message.start, message.end));
      case 'go-to-highlight':
        return jumps.goTo(events.rangeOf(message.highlight));
      case 'attach-highlight':
        return events.onAttach(message.highlight);
      case 'go-to-picture':
        return jumps.goToPicture(message.src);
      case 'go-back':
        return jumps.goBack();
      case 'resize':
        return frame.resize(message.size);
      case 'collapse':
        return frame.change({ collapsed: message.collapsed });
      case 'previewed':
        return preview.drawn(message.card, message.height);
      case 'open-card':
        preview.hide();
        return open({ type: 'show-card', card: message.card });
      case 'point-preview':
        return preview.point(message.isOver);
      case 'hide-preview':
        return preview.hide();
      case 'close':
        return frame.close();
    }
  }

  /** Shows something in the sidebar, opening it if need be. */
  function open(message: ToSidebar) {
    if (!link.isConnected()) {
      pending = message;
      return frame.open();
    }
    frame.unfold();
    link.send(message);
  }

  return {
    open,
    goTo: jumps.goTo,
    toggle: frame.toggle,
    change: frame.change,
    close: frame.close,
    isConnected: link.isConnected,
    send: link.send,
    sendPage: () => link.send(pageMessage()),
  };
}
