import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ContextProvider } from '../../components/context/context-book.ts';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import { copyText } from '../../components/ui/copy-text.ts';
import { askFromExtension } from '../../lib/messages/index.ts';
import {
  addTag,
  allTags,
  colours,
  createNoteWriter,
  highlightsOf,
  type NoteState,
  openNotebook,
  recolour,
  removeTag,
  restoreHighlight,
  trashHighlight,
  useLiveQuery,
  writeNote,
} from '../../lib/notebook/index.ts';
import { quotationText } from '../../lib/notebook/quotation.ts';
import { openBrowserPanel } from './browser-panel.ts';
import { useContextDesk } from './use-context-desk.ts';
import { useCorrections } from './use-corrections.ts';
import { useNotesOn } from './use-notes-on.ts';
import { usePage } from './use-page.ts';
import { useReader } from './use-reader.ts';
import { useSettings } from './use-settings.ts';
import { useTheme } from './use-theme.ts';

// An extension that was updated under its page cannot look words up any more.
const updated = i18n.t('noticeUpdated');

/** Wires the sidebar to the reader of its page and to the notebook. */
export function SidebarPage({ tab }: { tab: number | undefined }) {
  const [openCard, setOpenCard] = useState<string | null>(null);
  const [hasOrigin, setHasOrigin] = useState(false);
  const [trashed, setTrashed] = useState<string | null>(null);
  const [saved, setSaved] = useState<NoteState>('saved');
  const [retired, setRetired] = useState(false);
  const notebook = useMemo(() => openNotebook(() => setRetired(true)), []);
  const keepNote = useMemo(() => createNoteWriter((...edit) => writeNote(notebook, ...edit), setSaved), [notebook]);
  const { settings, change: changeSettings } = useSettings(notebook);
  const { corrected, correct, undo: undoCorrection } = useCorrections(notebook);
  const { hear, identity, standing, currentHighlight, editing, setEditing, setPanel, ...shown } = usePage();
  const { connection, send } = useReader(tab, hear);
  const highlights = useLiveQuery(() => highlightsOf(notebook, identity), [], [notebook, identity]);
  const source = useLiveQuery(() => notebook.sources.get(identity), undefined, [notebook, identity]);
  const knownTags = useLiveQuery(() => allTags(notebook), [], [notebook]);
  const { page } = shown;
  const contexts = useContextDesk(
    typeof page === 'object' ? page.article : null,
    typeof page === 'object' ? page.cards : null,
  );
  const notes = useNotesOn(notebook, shown.page, identity, openCard);
  useTheme(settings.theme, standing?.dark);

  /** Changes the notebook, then tells the pages that show this source. */
  async function change(act: Promise<unknown>) {
    await act;
    await askFromExtension('notebook-changed', { source: identity });
  }

  function go(message: Parameters<typeof send>[0]) {
    setHasOrigin(true);
    send(message);
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
      {...shown}
      standing={standing}
      openCard={openCard}
      notes={notes}
      order={settings.order}
      paint={settings.paint}
      follow={settings.follow}
      highlights={highlights}
      colours={colours}
      knownTags={knownTags}
      current={currentHighlight}
      editing={editing}
      saved={saved}
      trashed={trashed}
      gone={connection === 'gone'}
      corrected={corrected}
      hasOrigin={hasOrigin}
      onPanel={setPanel}
      onOpenCard={setOpenCard}
      onOrder={(order) => changeSettings({ order })}
      onFollow={(follow) => changeSettings({ follow })}
      onPaint={(kind, strength) => changeSettings({ paint: { ...settings.paint, [kind]: strength } })}
      onCorrect={correct}
      onUndoCorrection={undoCorrection}
      onGoTo={(span) => go({ type: 'go-to', ...span })}
      onGoToPicture={(src) => go({ type: 'go-to-picture', src })}
      onGo={(id) => go({ type: 'go-to-highlight', highlight: id })}
      onSwitchOff={() => shown.site && changeSettings({ offSites: [...settings.offSites, shown.site] })}
      onBack={() => {
        setHasOrigin(false);
        send({ type: 'go-back' });
      }}
      onOpenNote={(id) => askFromExtension('open-highlight', { id })}
      onSettings={() => askFromExtension('open-settings', {})}
      {...(openBrowserPanel &&
        tab !== undefined &&
        standing && {
          onBrowserPanel: () => {
            openBrowserPanel?.(tab);
            send({ type: 'close' });
          },
        })}
      {...(standing && {
        onCollapse: () => send({ type: 'collapse', collapsed: true }),
        onClose: () => send({ type: 'close' }),
      })}
      onUnfold={() => send({ type: 'collapse', collapsed: false })}
      onResize={(size, isDone) => {
        send({ type: 'resize', size: Math.max(0, size) });
        if (isDone && standing?.placement !== 'bottom') changeSettings({ width: Math.max(0, size) });
      }}
      onEdit={(id) => {
        setSaved('saved');
        setEditing(id);
      }}
      onNote={keepNote}
      onColour={(id, colour) => change(recolour(notebook, id, colour))}
      onAddTag={(id, tag) => addTag(notebook, [id], tag)}
      onRemoveTag={(id, tag) => removeTag(notebook, [id], tag)}
      onAttach={(id) => send({ type: 'attach-highlight', highlight: id })}
      onCopy={(highlight) =>
        source &&
        copyText(
          quotationText(highlight, source, document.documentElement.lang, (text) => i18n.t('inQuotationMarks', [text])),
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
