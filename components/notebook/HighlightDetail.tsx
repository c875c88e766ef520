import { ExternalLink, Trash2, X } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Colour, Noted } from '../../lib/notebook/records.ts';
import { ColourPicker } from '../highlights/ColourPicker.tsx';
import { NoteEditor, type Saved } from '../highlights/NoteEditor.tsx';
import { NoteText } from '../highlights/NoteText.tsx';
import { TagField } from '../highlights/TagField.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { formatDay } from './format.ts';

interface Props {
  noted: Noted;
  colours: readonly Colour[];
  saved: Saved;
  /** The tags in use, to be suggested. */
  knownTags: readonly string[];
  onNote: (id: string, note: string, before: string) => void;
  onAddTag: (id: string, tag: string) => void;
  onRemoveTag: (id: string, tag: string) => void;
  onColour: (id: string, colour: Colour) => void;
  onTrash: (id: string) => void;
  onOpen: (id: string) => void;
  onSource: (identity: string) => void;
  onClose: () => void;
}

/** One highlight beside the list: the whole passage, its note, its tags, where it stands. */
export function HighlightDetail({ noted: { highlight, source }, colours, saved, knownTags, onClose, ...on }: Props) {
  const { id, quote, note, tags, colour, created, orphaned, deleted } = highlight;
  const [editing, setEditing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => setEditing(false), [id]);
  const meta = [
    source.publisher,
    source.byline.join(', '),
    source.publishedTime && formatDay(Date.parse(source.publishedTime)),
  ];
  return (
    <aside
      class="detail"
      aria-label={i18n.t('highlight')}
      style={{ '--colour': `var(--${colour})` }}
      data-detail={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !editing) onClose();
      }}
    >
      <div class="detail-head">
        <h2 ref={heading}>{source.title}</h2>
        <IconButton icon={X} label={i18n.t('close')} onClick={onClose} />
      </div>
      <p class="detail-meta">{meta.filter(Boolean).join(' · ')}</p>
      <blockquote>{quote}</blockquote>
      {orphaned !== undefined && <p class="detail-state">{i18n.t('orphan')}</p>}
      {editing ? (
        <NoteEditor
          note={note}
          saved={saved}
          onInput={(text, before) => on.onNote(id, text, before)}
          onDone={() => setEditing(false)}
        />
      ) : (
        <>
          {note && <NoteText note={note} />}
          <button type="button" class="button" data-edit-note onClick={() => setEditing(true)}>
            {i18n.t(note ? 'editNote' : 'addNote')}
          </button>
        </>
      )}
      <TagField
        key={id}
        tags={tags}
        known={knownTags}
        onAdd={(tag) => on.onAddTag(id, tag)}
        onRemove={(tag) => on.onRemoveTag(id, tag)}
      />
      <div class="detail-tools">
        <ColourPicker colours={colours} chosen={colour} onChoose={(chosen) => on.onColour(id, chosen)} />
        {deleted === undefined && (
          <IconButton icon={Trash2} label={i18n.t('deleteHighlight')} onClick={() => on.onTrash(id)} />
        )}
      </div>
      <p class="detail-links">
        {source.url && (
          <button type="button" class="button" onClick={() => on.onOpen(id)}>
            <ExternalLink size={16} strokeWidth={1.75} aria-hidden="true" />
            {i18n.t('openInArticle')}
          </button>
        )}
        <button type="button" class="link" onClick={() => on.onSource(source.identity)}>
          {i18n.t('allOfSource')}
        </button>
      </p>
      <p class="detail-meta">{i18n.t('madeOn', [formatDay(created)])}</p>
    </aside>
  );
}
