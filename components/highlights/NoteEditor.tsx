import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Where a note's text is: on its way to the disk, there, or only in the editor. */
export type Saved = 'saving' | 'saved' | 'failed';

interface Props {
  note: string;
  saved: Saved;
  /** Called with the whole text, and with what it was before, at every change: a note is kept while it is being typed. */
  onInput: (note: string, before: string) => void;
  onDone: () => void;
}

/** Edits one note. What is typed stays in the editor whatever happens to the notebook meanwhile. */
export function NoteEditor({ note, saved, onInput, onDone }: Props) {
  const [text, setText] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  return (
    <div class="note-editor">
      <textarea
        ref={field}
        name="note"
        aria-label={i18n.t('note')}
        placeholder={i18n.t('notePlaceholder')}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onInput(event.currentTarget.value, text);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) onDone();
        }}
      />
      <p class="note-foot" data-saved={saved}>
        <span role="status">{i18n.t(`note_${saved}`)}</span>
        <button type="button" class="button" data-save onClick={onDone}>
          {i18n.t('done')}
        </button>
      </p>
    </div>
  );
}
