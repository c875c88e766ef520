import type { Span } from '../../lib/annotate/annotations.ts';
import type { Verdict } from '../../lib/corrections/index.ts';

/** What a reader can do with a card. */
export interface CardActions {
  /** Show a place in the page. */
  onGo: (span: Span) => void;
  /** Open this card, wherever it stands in the list. */
  onShow: (card: string) => void;
  onToggle: (card: string) => void;
  onCorrect: (verdict: Verdict) => void;
  /** Open a highlight of another article at its place. */
  onOpenNote: (highlight: string) => void;
}

/** A note of the reader's on this card's entity, from another article. */
export interface CardNote {
  /** `Highlight.id` */
  highlight: string;
  quote: string;
  note: string;
  /** Where it stands, in a line. */
  origin: string;
}
