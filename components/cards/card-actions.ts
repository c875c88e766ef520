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
}
