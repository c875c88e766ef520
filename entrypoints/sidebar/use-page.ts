import { useMemo, useState } from 'preact/hooks';
import type { Standing } from '../../components/highlights/Passage.tsx';
import type { Page, Panel } from '../../components/sidebar/Sidebar.tsx';
import { makeCards, makeQuotationCards } from '../../lib/cards/index.ts';
import type { ToSidebar } from '../../lib/messages/index.ts';
import { siteOf } from '../../lib/settings/index.ts';

type Of<T extends ToSidebar['type']> = Extract<ToSidebar, { type: T }>;

/** What the reader of the page has told the sidebar, and what follows from it. */
export function usePage() {
  const [told, setTold] = useState<Of<'page'> | Of<'no-article'> | null>(null);
  const [standing, setStanding] = useState<Of<'placed'> | undefined>();
  const [readingAt, setReadingAt] = useState<number | null>(null);
  const [panel, setPanel] = useState<Panel>('cards');
  const [currentCard, setCurrentCard] = useState<string | null>(null);
  const [currentHighlight, setCurrentHighlight] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [standings, setStandings] = useState<ReadonlyMap<string, Standing>>(new Map());

  function hear(message: ToSidebar) {
    switch (message.type) {
      case 'page':
        return setTold(message);
      case 'no-article':
        setPanel('highlights');
        return setTold(message);
      case 'anchored':
        return setStandings(new Map(message.highlights.map(({ id, ...standing }) => [id, standing])));
      case 'placed':
        return setStanding(message);
      case 'reading':
        return setReadingAt(message.at);
      case 'show-card':
        setPanel('cards');
        // Asked for once more, it is shown once more.
        setCurrentCard(null);
        return queueMicrotask(() => setCurrentCard(message.card));
      case 'show-highlight':
        setPanel('highlights');
        setCurrentHighlight(message.highlight);
        if (message.edit) setEditing(message.highlight);
    }
  }

  const page = useMemo<Page>(() => {
    if (told === null) return 'waiting';
    if (told.type === 'no-article') return 'no-article';
    const { article, annotations } = told;
    if (!annotations) return { article, cards: null, quotations: [] };
    const cards = makeCards(article, annotations, document.documentElement.lang);
    return { article, cards, quotations: makeQuotationCards(annotations) };
  }, [told]);

  const identity = told?.identity ?? '';
  const url = told?.type === 'page' ? told.url : '';
  return {
    hear,
    site: siteOf(url),
    page,
    identity,
    standing,
    readingAt,
    panel,
    setPanel,
    currentCard,
    currentHighlight,
    editing,
    setEditing,
    standings,
  };
}
