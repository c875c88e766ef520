import { i18n } from '#i18n';
import type { Colour, Highlight } from '../../lib/notebook/records.ts';
import { type HighlightActions, HighlightItem } from './HighlightItem.tsx';
import type { Saved } from './NoteEditor.tsx';
import type { Standing } from './Passage.tsx';
import './highlights.css';

interface Props extends HighlightActions {
  highlights: Highlight[];
  colours: readonly Colour[];
  knownTags: readonly string[];
  standings: ReadonlyMap<string, Standing>;
  current: string | null;
  editing: string | null;
  saved: Saved;
  /** A highlight that was just put in the trash, as long as that can be undone. */
  trashed: string | null;
  onUndo: () => void;
}

/** The highlights of this article in the order of the page. */
export function HighlightList({ highlights, standings, current, editing, trashed, onUndo, ...rest }: Props) {
  return (
    <>
      {trashed && (
        <p class="undo" role="status">
          {i18n.t('trashed')}
          <button type="button" class="button" onClick={onUndo}>
            {i18n.t('undo')}
          </button>
        </p>
      )}
      {highlights.length === 0 && <p class="status">{i18n.t('noHighlights')}</p>}
      <ul data-highlights>
        {highlights.map((highlight) => (
          <HighlightItem
            key={highlight.id}
            {...rest}
            highlight={highlight}
            {...(standings.has(highlight.id) && { standing: standings.get(highlight.id) })}
            current={current === highlight.id}
            editing={editing === highlight.id}
          />
        ))}
      </ul>
    </>
  );
}
