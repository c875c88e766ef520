import type { Highlight } from '../../lib/notebook/records.ts';

interface Props {
  highlight: Highlight;
  /** Where it stands, in one line; absent on its own page. */
  origin?: string;
  onOpen: (id: string) => void;
}

/** A highlight with its note, in a list; pressing it goes to its place. */
export function NotedItem({ highlight: { id, quote, note, colour }, origin, onOpen }: Props) {
  return (
    <li style={{ '--colour': `var(--${colour})` }}>
      <button type="button" class="noted" onClick={() => onOpen(id)}>
        <span class="noted-quote">{quote}</span>
        {note && <span class="noted-note">{note}</span>}
        {origin && <span class="noted-source">{origin}</span>}
      </button>
    </li>
  );
}
