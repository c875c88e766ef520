import { Locate, LocateOff } from 'lucide-preact';
import { i18n } from '#i18n';
import type { CardKind, CardOrder } from '../../lib/cards/index.ts';
import { orders, type Settings, type Strength } from '../../lib/settings/index.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { KindFilter } from './KindFilter.tsx';
import { PaintControl } from './PaintControl.tsx';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  order: CardOrder;
  onOrder: (order: CardOrder) => void;
  follow: boolean;
  onFollow: (follow: boolean) => void;
  counts: ReadonlyMap<CardKind, number>;
  kind: CardKind | null;
  onKind: (kind: CardKind | null) => void;
  paint: Settings['paint'];
  onPaint: (kind: CardKind, strength: Strength) => void;
}

/** What stands over the cards: the search, their order, whether they follow the reader, and a chip for each kind. */
export function CardTools(props: Props) {
  const { query, onQuery, order, onOrder, follow, onFollow, counts, kind, onKind, paint, onPaint } = props;
  const Follow = follow ? Locate : LocateOff;
  return (
    <div class="panel-tools">
      <div class="card-tools-row">
        <SearchField label={i18n.t('searchCards')} value={query} onInput={onQuery} />
        <select
          class="field"
          aria-label={i18n.t('orderCards')}
          value={order}
          onChange={(event) => {
            const chosen = orders.find((one) => one === event.currentTarget.value);
            if (chosen) onOrder(chosen);
          }}
        >
          {orders.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`order_${one}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="icon-button follow"
          aria-pressed={follow}
          aria-label={i18n.t('follow')}
          title={i18n.t('follow')}
          onClick={() => onFollow(!follow)}
        >
          <Follow size={17} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      <KindFilter counts={counts} chosen={kind} onChoose={onKind} />
      {kind !== null && (
        <PaintControl kind={kind} strength={paint[kind]} onChoose={(strength) => onPaint(kind, strength)} />
      )}
    </div>
  );
}
