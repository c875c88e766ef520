import { i18n } from '#i18n';
import type { CardKind, CardOrder } from '../../lib/cards/index.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { KindFilter } from './KindFilter.tsx';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  order: CardOrder;
  onOrder: (order: CardOrder) => void;
  counts: ReadonlyMap<CardKind, number>;
  kind: CardKind | null;
  onKind: (kind: CardKind | null) => void;
}

const ORDERS: CardOrder[] = ['reading', 'weight', 'kind'];

/** What stands over the cards: the search, their order, and a chip for each kind. */
export function CardTools({ query, onQuery, order, onOrder, counts, kind, onKind }: Props) {
  return (
    <div class="panel-tools">
      <div class="card-tools-row">
        <SearchField label={i18n.t('searchCards')} value={query} onInput={onQuery} />
        <select
          class="field"
          aria-label={i18n.t('orderCards')}
          value={order}
          onChange={(event) => {
            const chosen = ORDERS.find((one) => one === event.currentTarget.value);
            if (chosen) onOrder(chosen);
          }}
        >
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`order_${one}`)}
            </option>
          ))}
        </select>
      </div>
      <KindFilter counts={counts} chosen={kind} onChoose={onKind} />
    </div>
  );
}
