import { i18n } from '#i18n';
import type { CardKind } from '../../lib/cards/card.ts';
import { kindStyle } from './kind-style.ts';

interface Props {
  counts: ReadonlyMap<CardKind, number>;
  chosen: CardKind | null;
  onChoose: (kind: CardKind | null) => void;
}

/** A chip for each kind that the article has, with how many; pressing it shows that kind alone, pressing it again all. */
export function KindFilter({ counts, chosen, onChoose }: Props) {
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{i18n.t('filterByKind')}</legend>
      {[...counts].map(([kind, count]) => (
        <button
          key={kind}
          type="button"
          class="filter"
          style={kindStyle(kind)}
          aria-pressed={chosen === kind}
          onClick={() => onChoose(chosen === kind ? null : kind)}
        >
          {i18n.t(`kinds_${kind}`)} {count}
        </button>
      ))}
    </fieldset>
  );
}
