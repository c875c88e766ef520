import { Pencil, Trash2 } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Colour, Highlight } from '../../lib/notebook/records.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ColourPicker } from './ColourPicker.tsx';
import { NoteEditor, type Saved } from './NoteEditor.tsx';

/** Where a highlight stands in the page as it is now; absent until the page has said so. */
export type Standing = 'exact' | 'changed' | 'orphan';

export interface HighlightActions {
  onGo: (id: string) => void;
  onEdit: (id: string | null) => void;
  /** With the text before the change, so that another window's edit is not undone. */
  onNote: (id: string, note: string, before: string) => void;
  onColour: (id: string, colour: Colour) => void;
  onTrash: (id: string) => void;
}

interface Props extends HighlightActions {
  highlight: Highlight;
  colours: readonly Colour[];
  standing?: Standing;
  current: boolean;
  editing: boolean;
  saved: Saved;
}

/** One highlight with its note: read, edited, recoloured, put in the trash. */
export function HighlightItem({ highlight, colours, standing, current, editing, saved, ...on }: Props) {
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) element.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const { id, colour, note, quote } = highlight;
  return (
    <li
      ref={element}
      class="highlight"
      style={{ '--colour': `var(--${colour})` }}
      data-highlight={id}
      data-current={current || undefined}
    >
      <button type="button" class="highlight-quote" disabled={standing === 'orphan'} onClick={() => on.onGo(id)}>
        <span class="clamped">{quote}</span>
      </button>
      {standing === 'orphan' && <p class="highlight-state">{i18n.t('orphan')}</p>}
      {standing === 'changed' && <p class="highlight-state">{i18n.t('changed')}</p>}
      {editing ? (
        <NoteEditor
          note={note}
          saved={saved}
          onInput={(text, before) => on.onNote(id, text, before)}
          onDone={() => on.onEdit(null)}
        />
      ) : (
        note && <p class="highlight-note">{note}</p>
      )}
      <div class="highlight-tools">
        <ColourPicker colours={colours} chosen={colour} onChoose={(chosen) => on.onColour(id, chosen)} />
        {!editing && (
          <IconButton icon={Pencil} label={i18n.t(note ? 'editNote' : 'addNote')} onClick={() => on.onEdit(id)} />
        )}
        <IconButton icon={Trash2} label={i18n.t('deleteHighlight')} onClick={() => on.onTrash(id)} />
      </div>
    </li>
  );
}
