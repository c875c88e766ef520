import { i18n } from '#i18n';
import type { CardKind } from '../../lib/cards/card.ts';
import { kindIcons, kindStyle } from './kind-style.ts';

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
      {[...counts].map(([kind, count]) => {
        const Icon = kindIcons[kind];
        return (
          <button
            key={kind}
            type="button"
            class="filter"
            data-kind={kind}
            style={kindStyle(kind)}
            aria-pressed={chosen === kind}
            title={i18n.t(`kinds_${kind}`)}
            onClick={() => onChoose(chosen === kind ? null : kind)}
          >
            <Icon size={14} strokeWidth={1.9} aria-hidden="true" />
            <span class={chosen === kind ? '' : 'visually-hidden'}>{i18n.t(`kinds_${kind}`)}</span> {count}
          </button>
        );
      })}
    </fieldset>
  );
}
