import type { CardKind } from '../../lib/cards/card.ts';

/** The custom property a kind's colour is drawn with. */
export const kindStyle = (kind: CardKind) => ({ '--kind': `var(--${kind})` });
