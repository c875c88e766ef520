import { X } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  tags: readonly string[];
  /** Tags in use elsewhere, to complete from, the most used first. */
  known: readonly string[];
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

/** The tags of a highlight: each can be taken off, and one is added by typing its name; Enter or a comma ends it. */
export function TagField({ tags, known, onAdd, onRemove }: Props) {
  const [typed, setTyped] = useState('');
  const list = useId();

  function add(text: string) {
    setTyped('');
    for (const tag of text.split(',')) if (tag.trim()) onAdd(tag.trim());
  }

  return (
    <div class="tags">
      {tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
          <button type="button" aria-label={i18n.t('removeTag', [tag])} onClick={() => onRemove(tag)}>
            <X size={12} aria-hidden="true" />
          </button>
        </span>
      ))}
      <input
        name="tag"
        list={list}
        value={typed}
        autocomplete="off"
        aria-label={i18n.t('addTag')}
        placeholder={i18n.t('addTag')}
        onInput={({ currentTarget: { value } }) => {
          // Chosen from the list, or ended with a comma.
          if (value.includes(',') || (known.includes(value) && value.length - typed.length > 1)) add(value);
          else setTyped(value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) add(typed);
          else if (event.key === 'Backspace' && !typed) for (const last of tags.slice(-1)) onRemove(last);
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
