import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BulkBar } from '../../components/notebook/BulkBar.tsx';
import { FilterBar } from '../../components/notebook/FilterBar.tsx';
import { HighlightRow } from '../../components/notebook/HighlightRow.tsx';
import { Undo } from '../../components/notebook/Undo.tsx';
import { Later } from '../../components/ui/Later.tsx';
import { useShownMark } from '../../components/ui/use-shown-mark.ts';
import { askFromExtension } from '../../lib/messages/ask.ts';
import {
  colours,
  createNoteWriter,
  type Notebook,
  type NoteState,
  useLiveQuery,
  writeNote,
} from '../../lib/notebook/index.ts';
import { type LibraryQuery, orders } from '../../lib/notebook/library/query.ts';
import { type LibraryState, useAnswer } from '../../lib/notebook/library/use-library.ts';
import { readNewest, readNoted } from '../../lib/notebook/read-noted.ts';
import { useChanges } from './use-changes.ts';
import { useListKeys } from './use-list-keys.ts';
import { useListed } from './use-listed.ts';

interface Props {
  notebook: Notebook;
  library: LibraryState;
  trashed: boolean;
  /** Only those of one article. */
  source?: string;
  onExport: (ids: readonly string[]) => void;
}

const FIRST = 60;
const loadList = () => import('../../components/notebook/VirtualList.tsx').then(({ VirtualList }) => VirtualList);
const loadDetail = () =>
  import('../../components/notebook/HighlightDetail.tsx').then(({ HighlightDetail }) => HighlightDetail);

/** The list of highlights with its search and filters, and the one that is open beside it. */
export function HighlightsPlace({ notebook, library, trashed, source, onExport }: Props) {
  const [query, setQuery] = useState<LibraryQuery>({
    text: '',
    filter: { ...(trashed && { trashed }), ...(source && { source }) },
    order: 'newest',
  });
  const [range, setRange] = useState({ start: 0, end: FIRST });
  const [current, setCurrent] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [saved, setSaved] = useState<NoteState>('saved');
  const keepNote = useMemo(() => createNoteWriter((...edit) => writeNote(notebook, ...edit), setSaved), [notebook]);
  const changes = useChanges(notebook);

  const newest = useLiveQuery(() => (trashed || source ? Promise.resolve([]) : readNewest(notebook, FIRST)), null, [
    notebook,
  ]);
  const key = JSON.stringify([query, range]);
  const found = useAnswer((link) => link.highlights(query, range.start, range.end), library, key);
  const ids = found?.ids ?? [];
  const rows = useLiveQuery(() => readNoted(notebook, ids), null, [notebook, ids.join()]);
  const open = useLiveQuery(() => readNoted(notebook, current ? [current] : []), [], [notebook, current]);
  const onRange = useCallback(
    (start: number, end: number) =>
      setRange((old) => (start >= old.start && end <= old.end ? old : windowAround(start, end))),
    [],
  );
  useEffect(() => setSelected(new Set()), [query]);
  useListKeys();
  useShownMark(newest !== null);

  const listed = useListed(found, rows);
  const total = listed?.found.total ?? newest?.length ?? 0;
  /** Before the library has been read, the newest highlights stand in for it. */
  const rowAt = (index: number) =>
    listed ? listed.byId.get(listed.found.ids[index - listed.found.start] ?? '') : newest?.[index];
  const allIds = async () => (await library.link?.highlights(query, 0, total))?.ids ?? [];
  const [detail] = open;

  function renderRow(index: number) {
    const noted = rowAt(index);
    if (!noted) return <div class="row row-empty" />;
    const { id } = noted.highlight;
    return (
      <HighlightRow
        noted={noted}
        current={id === current}
        selected={selected.has(id)}
        onOpen={setCurrent}
        onSelect={(one, on) => setSelected((old) => withOrWithout(old, one, on))}
      />
    );
  }

  return (
    <div class="library" data-with-detail={detail ? true : undefined} data-found={listed?.found.text}>
      <div class="library-list">
        <FilterBar
          query={query}
          facets={library.facets}
          colours={colours}
          orders={orders}
          onChange={(change) => setQuery((old) => ({ ...old, ...change }))}
        />
        <BulkBar
          count={selected.size}
          total={total}
          trashed={trashed}
          tags={library.facets?.tags.map(({ value }) => value) ?? []}
          onAll={async () => setSelected(new Set(await allIds()))}
          onNone={() => setSelected(new Set())}
          onTag={(tag) => changes.tag([...selected], tag)}
          onTrash={() => {
            changes.trash([...selected]);
            setSelected(new Set());
          }}
          onRestore={() => {
            changes.restore([...selected]);
            setSelected(new Set());
          }}
          onExport={() => onExport([...selected])}
        />
        {listed?.found.total === 0 && <Nothing trashed={trashed} filtered={isNarrowed(query, source)} />}
        <Later
          load={loadList}
          props={{
            label: i18n.t(trashed ? 'place_trash' : 'place_highlights'),
            count: total,
            estimate: 92,
            onRange,
            renderRow,
          }}
        >
          <ul class="virtual">
            {newest?.map(({ highlight }, index) => (
              <li key={highlight.id}>{renderRow(index)}</li>
            ))}
          </ul>
        </Later>
        {changes.trashed && <Undo count={changes.trashed.length} onUndo={changes.undo} />}
      </div>
      {detail && (
        <Later
          load={loadDetail}
          props={{
            noted: detail,
            colours,
            saved,
            knownTags: library.facets?.tags.map(({ value }) => value) ?? [],
            onNote: keepNote,
            onAddTag: (id: string, tag: string) => changes.tag([id], tag),
            onRemoveTag: changes.untag,
            onColour: changes.recolour,
            onTrash: (id: string) => {
              changes.trash([id]);
              setCurrent(null);
            },
            onOpen: (id: string) => askFromExtension('open-highlight', { id }),
            onSource: (identity: string) => {
              location.hash = `#/source/${encodeURIComponent(identity)}`;
            },
            onClose: () => setCurrent(null),
          }}
        />
      )}
    </div>
  );
}

function Nothing({ trashed, filtered }: { trashed: boolean; filtered: boolean }) {
  return <p class="status">{i18n.t(filtered ? 'nothingMatches' : trashed ? 'trashEmpty' : 'noNotes')}</p>;
}

const isNarrowed = ({ text, filter }: LibraryQuery, source: string | undefined) =>
  text.trim() !== '' || Object.keys(filter).some((name) => name !== 'trashed' && (name !== 'source' || !source));

/** The part of the list to be read: what is in sight, and as much before and after it. */
const windowAround = (start: number, end: number) => {
  const margin = Math.max(FIRST, end - start);
  return { start: Math.max(0, start - margin), end: end + margin };
};

function withOrWithout(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
