import { Download, RotateCcw, Tag, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatNumber } from './format.ts';

interface Props {
  count: number;
  total: number;
  trashed: boolean;
  tags: readonly string[];
  onAll: () => void;
  onNone: () => void;
  onTag: (tag: string) => void;
  onTrash: () => void;
  onRestore: () => void;
  onExport: () => void;
}

/** How many highlights there are and, once some are selected, what can be done with all of them. */
export function BulkBar({ count, total, trashed, tags, onAll, onNone, onTag, onTrash, onRestore, onExport }: Props) {
  const [tag, setTag] = useState('');
  if (count === 0)
    return (
      <div class="bulk">
        <p role="status" data-total={total}>
          {i18n.t('highlightCount', total, [formatNumber(total)])}
        </p>
        {total > 0 && (
          <button type="button" class="link" data-select-all onClick={onAll}>
            {i18n.t('selectAll')}
          </button>
        )}
      </div>
    );
  return (
    <div class="bulk bulk-on">
      <p role="status">{i18n.t('selectedCount', count, [formatNumber(count)])}</p>
      <button type="button" class="link" onClick={onAll}>
        {i18n.t('selectAll')}
      </button>
      <button type="button" class="link" onClick={onNone}>
        {i18n.t('selectNone')}
      </button>
      {trashed ? (
        <button type="button" class="button" onClick={onRestore}>
          <RotateCcw size={16} strokeWidth={1.75} aria-hidden="true" />
          {i18n.t('restore')}
        </button>
      ) : (
        <>
          <form
            class="bulk-tag"
            onSubmit={(event) => {
              event.preventDefault();
              if (tag.trim()) onTag(tag);
              setTag('');
            }}
          >
            <Tag size={16} strokeWidth={1.75} aria-hidden="true" />
            <input
              list="known-tags"
              aria-label={i18n.t('addTag')}
              placeholder={i18n.t('addTag')}
              value={tag}
              onInput={(event) => setTag(event.currentTarget.value)}
            />
            <datalist id="known-tags">
              {tags.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          </form>
          <button type="button" class="button" onClick={onExport}>
            <Download size={16} strokeWidth={1.75} aria-hidden="true" />
            {i18n.t('export')}
          </button>
          <button type="button" class="button" data-bulk-trash onClick={onTrash}>
            <Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />
            {i18n.t('deleteHighlight')}
          </button>
        </>
      )}
    </div>
  );
}
