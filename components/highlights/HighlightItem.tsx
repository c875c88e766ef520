import { Copy, Pencil, Trash2 } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Colour, Highlight } from '../../lib/notebook/records.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ColourPicker } from './ColourPicker.tsx';
import { NoteEditor, type Saved } from './NoteEditor.tsx';
import { NoteText } from './NoteText.tsx';
import { Passage, type Standing } from './Passage.tsx';
import { TagField } from './TagField.tsx';

export interface HighlightActions {
  onGo: (id: string) => void;
  onEdit: (id: string | null) => void;
  /** With the text before the change, so that another window's edit is not undone. */
  onNote: (id: string, note: string, before: string) => void;
  onColour: (id: string, colour: Colour) => void;
  onAddTag: (id: string, tag: string) => void;
  onRemoveTag: (id: string, tag: string) => void;
  /** Lay an orphan over the passage that is selected in the page. */
  onAttach: (id: string) => void;
  onCopy: (highlight: Highlight) => void;
  onTrash: (id: string) => void;
}

interface Props extends HighlightActions {
  highlight: Highlight;
  colours: readonly Colour[];
  knownTags: readonly string[];
  standing?: Standing;
  current: boolean;
  editing: boolean;
  saved: Saved;
}

/** One highlight with its note and tags: read, edited, recoloured, copied, put in the trash. */
export function HighlightItem({ highlight, colours, knownTags, standing, current, editing, saved, ...on }: Props) {
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) element.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const { id, colour, note, quote, tags } = highlight;
  return (
    <li
      ref={element}
      class="highlight"
      style={{ '--colour': `var(--${colour})` }}
      data-highlight={id}
      data-standing={standing?.state}
      data-current={current || undefined}
    >
      <Passage quote={quote} standing={standing} onGo={() => on.onGo(id)} onAttach={() => on.onAttach(id)} />
      {editing ? (
        <NoteEditor
          note={note}
          saved={saved}
          onInput={(text, before) => on.onNote(id, text, before)}
          onDone={() => on.onEdit(null)}
        />
      ) : (
        note && <NoteText note={note} />
      )}
      <TagField
        tags={tags}
        known={knownTags}
        onAdd={(tag) => on.onAddTag(id, tag)}
        onRemove={(tag) => on.onRemoveTag(id, tag)}
      />
      <div class="highlight-tools">
        <ColourPicker colours={colours} chosen={colour} onChoose={(chosen) => on.onColour(id, chosen)} />
        {!editing && (
          <IconButton icon={Pencil} label={i18n.t(note ? 'editNote' : 'addNote')} onClick={() => on.onEdit(id)} />
        )}
        <IconButton icon={Copy} label={i18n.t('copyQuotation')} onClick={() => on.onCopy(highlight)} />
        <IconButton icon={Trash2} label={i18n.t('deleteHighlight')} onClick={() => on.onTrash(id)} />
      </div>
    </li>
  );
}
