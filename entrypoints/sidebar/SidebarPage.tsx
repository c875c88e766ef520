import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ContextProvider } from '../../components/context/context-book.ts';
import type { Standing } from '../../components/highlights/Passage.tsx';
import { type Panel, Sidebar } from '../../components/sidebar/Sidebar.tsx';
import { copyText } from '../../components/ui/copy-text.ts';
import { makeCards, makeQuotationCards } from '../../lib/cards/index.ts';
import { askFromExtension, type ToSidebar } from '../../lib/messages/index.ts';
import {
  allTags,
  colours,
  createNoteWriter,
  highlightsOf,
  type NoteState,
  openNotebook,
  recolour,
  restoreHighlight,
  setTags,
  trashHighlight,
  useLiveQuery,
  writeNote,
} from '../../lib/notebook/index.ts';
import { quotationText } from '../../lib/notebook/quotation.ts';
import { useContextDesk } from './use-context-desk.ts';
import { useCorrections } from './use-corrections.ts';
import { useReader } from './use-reader.ts';
import { useSettings } from './use-settings.ts';

type PageMessage = Extract<ToSidebar, { type: 'page' | 'no-article' }>;

// An extension that was updated under its page cannot look words up any more.
const updated = i18n.t('noticeUpdated');

/** Wires the sidebar to the reader of its page and to the notebook. */
export function SidebarPage({ tab }: { tab: number | undefined }) {
  const [page, setPage] = useState<PageMessage | null>(null);
  const [panel, setPanel] = useState<Panel>('cards');
  const [currentCard, setCurrentCard] = useState<string | null>(null);
  const [currentHighlight, setCurrentHighlight] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [standings, setStandings] = useState<ReadonlyMap<string, Standing>>(new Map());
  const [trashed, setTrashed] = useState<string | null>(null);
  const [saved, setSaved] = useState<NoteState>('saved');
  const [retired, setRetired] = useState(false);
  const notebook = useMemo(() => openNotebook(() => setRetired(true)), []);
  const keepNote = useMemo(() => createNoteWriter((...edit) => writeNote(notebook, ...edit), setSaved), [notebook]);

  const { settings, change: changeSettings } = useSettings(notebook);
  const { corrected, correct, undo: undoCorrection } = useCorrections(notebook);

  const identity = page?.identity ?? '';
  const highlights = useLiveQuery(() => highlightsOf(notebook, identity), [], [notebook, identity]);
  const source = useLiveQuery(() => notebook.sources.get(identity), undefined, [notebook, identity]);
  const knownTags = useLiveQuery(() => allTags(notebook), [], [notebook]);
  const { connection, send } = useReader(tab, (message) => {
    if (message.type === 'page' || message.type === 'no-article') {
      setPage(message);
      if (message.type === 'no-article') setPanel('highlights');
    } else if (message.type === 'anchored')
      setStandings(new Map(message.highlights.map(({ id, ...standing }) => [id, standing])));
    else if (message.type === 'show-card') {
      setPanel('cards');
      setCurrentCard(message.card);
    } else if (message.type === 'show-highlight') {
      setPanel('highlights');
      setCurrentHighlight(message.highlight);
      if (message.edit) setEditing(message.highlight);
    }
  });

  const cards = useMemo(
    () =>
      page?.type === 'page' && page.annotations
        ? makeCards(page.article, page.annotations, browser.i18n.getUILanguage())
        : null,
    [page],
  );

  const quotations = useMemo(
    () => (page?.type === 'page' && page.annotations ? makeQuotationCards(page.annotations) : []),
    [page],
  );

  const contexts = useContextDesk(page?.type === 'page' ? page.article : null, cards);

  /** Changes the notebook, then tells the pages that show this source. */
  async function change(act: Promise<unknown>) {
    await act;
    await askFromExtension('notebook-changed', { source: identity });
  }

  if (retired || connection === 'updated')
    return (
      <main class="sidebar">
        <p class="retired" role="alert">
          {updated}
        </p>
      </main>
    );
  const margin = (
    <Sidebar
      page={
        page === null ? 'waiting' : page.type === 'page' ? { article: page.article, cards, quotations } : 'no-article'
      }
      panel={panel}
      currentCard={currentCard}
      highlights={highlights}
      colours={colours}
      knownTags={knownTags}
      standings={standings}
      current={currentHighlight}
      editing={editing}
      saved={saved}
      trashed={trashed}
      gone={connection === 'gone'}
      onPanel={setPanel}
      order={settings.order}
      corrected={corrected}
      onOrder={(order) => changeSettings({ order })}
      onCorrect={correct}
      onUndoCorrection={undoCorrection}
      onGoTo={(span) => send({ type: 'go-to', ...span })}
      onClose={() => send({ type: 'close' })}
      onGo={(id) => send({ type: 'go-to-highlight', highlight: id })}
      onEdit={(id) => {
        setSaved('saved');
        setEditing(id);
      }}
      onNote={keepNote}
      onColour={(id, colour) => change(recolour(notebook, id, colour))}
      onTags={(id, tags) => setTags(notebook, id, tags)}
      onAttach={(id) => send({ type: 'attach-highlight', highlight: id })}
      onCopy={(highlight) =>
        source &&
        copyText(
          quotationText(highlight, source, browser.i18n.getUILanguage(), (text) => i18n.t('inQuotationMarks', [text])),
        )
      }
      onTrash={(id) => {
        setTrashed(id);
        change(trashHighlight(notebook, id));
      }}
      onUndo={() => {
        if (trashed) change(restoreHighlight(notebook, trashed));
        setTrashed(null);
      }}
    />
  );
  return <ContextProvider value={contexts}>{margin}</ContextProvider>;
}
