import { StickyNote, Unlink } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Noted } from '../../lib/notebook/records.ts';
import { formatDay } from './format.ts';

interface Props {
  noted: Noted;
  current: boolean;
  selected: boolean;
  onOpen: (id: string) => void;
  onSelect: (id: string, selected: boolean) => void;
}

/** A highlight in the library: pressed it opens beside the list, its box selects it. */
export function HighlightRow({ noted: { highlight, source }, current, selected, onOpen, onSelect }: Props) {
  const { id, quote, note, tags, colour, created, orphaned } = highlight;
  return (
    <div class="row" style={{ '--colour': `var(--${colour})` }} data-row={id} data-current={current || undefined}>
      <input
        type="checkbox"
        aria-label={i18n.t('selectHighlight')}
        checked={selected}
        onChange={(event) => onSelect(id, event.currentTarget.checked)}
      />
      <button type="button" class="row-open" aria-current={current} onClick={() => onOpen(id)}>
        <span class="row-quote">{quote}</span>
        {note && (
          <span class="row-note">
            <StickyNote size={14} strokeWidth={1.75} aria-label={i18n.t('note')} />
            {note}
          </span>
        )}
        <span class="row-foot">
          {orphaned !== undefined && <Unlink size={14} strokeWidth={1.75} aria-label={i18n.t('orphan')} />}
          <span class="row-source">{[source.publisher, source.title].filter(Boolean).join(' · ')}</span>
          {tags.map((tag) => (
            <span class="tag" key={tag}>
              {tag}
            </span>
          ))}
          <time dateTime={new Date(created).toISOString()}>{formatDay(created)}</time>
        </span>
      </button>
    </div>
  );
}
