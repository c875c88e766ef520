import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type Card,
  type CardKind,
  type CardOrder,
  cardKind,
  countKinds,
  type EntityCard,
  findCards,
  orderCards,
} from '../../lib/cards/index.ts';
import { useStable } from '../ui/use-stable.ts';
import { CardItem } from './CardItem.tsx';
import { CardTools } from './CardTools.tsx';
import type { CardActions } from './card-actions.ts';
import { useCardFocus } from './use-card-focus.ts';
import './cards.css';
import './card.css';

interface Props extends Pick<CardActions, 'onGo' | 'onCorrect'> {
  cards: readonly Card[];
  text: string;
  /** BCP 47, of the text. */
  language: string;
  /** The card that the reader asked for in the page; `null` where none. */
  current: string | null;
  order: CardOrder;
  onOrder: (order: CardOrder) => void;
}

/** More cards than this are not all laid out at once. */
const LONG = 150;

/** The cards, in the order the reader likes, filtered by kind and by what is typed. One of them is open at a time. */
export function CardList({ cards, text, language, current, order, onOrder, onGo, onCorrect }: Props) {
  const [kind, setKind] = useState<CardKind | null>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);

  function show(card: string) {
    // A card that is asked for is shown, whatever the filters say.
    setKind(null);
    setQuery('');
    setOpen(card);
    setReached(card);
  }
  const actions = useStable<CardActions>({
    onGo,
    onCorrect,
    onShow(card) {
      const shown = list.current?.querySelector(`[data-card="${card}"]`);
      show(card);
      requestAnimationFrame(() =>
        (shown ?? list.current?.querySelector(`[data-card="${card}"]`))?.scrollIntoView({ block: 'nearest' }),
      );
    },
    onToggle: (card) => setOpen(open === card ? null : card),
  });
  useEffect(() => {
    if (current !== null) show(current);
  }, [current]);

  const counts = useMemo(() => countKinds(cards), [cards]);
  const ordered = useMemo(() => orderCards(cards, order), [cards, order]);
  const shown = findCards(kind === null ? ordered : ordered.filter((card) => cardKind(card) === kind), query);
  const entities = useMemo(() => cards.filter((card): card is EntityCard => card.type === 'entity'), [cards]);
  const tabStop = shown.some(({ id }) => id === reached) ? reached : shown[0]?.id;

  useCardFocus(list, setReached);

  return (
    <>
      <CardTools
        query={query}
        onQuery={setQuery}
        order={order}
        onOrder={onOrder}
        counts={counts}
        kind={kind}
        onKind={setKind}
      />
      <p class="visually-hidden" role="status">
        {(query || kind) && i18n.t('cardsShown', shown.length)}
      </p>
      {shown.length === 0 && <p class="status">{i18n.t('noCards')}</p>}
      <div ref={list} class="cards" data-long={shown.length > LONG || undefined}>
        {shown.map((card, index) => (
          <Grouped key={card.id} card={card} before={order === 'kind' ? shown[index - 1] : card}>
            <CardItem
              card={card}
              text={text}
              language={language}
              open={card.id === open}
              reachable={card.id === tabStop}
              current={card.id === current}
              {...(card.id === open && { others: entities.filter(({ id }) => id !== card.id) })}
              actions={actions}
            />
          </Grouped>
        ))}
      </div>
    </>
  );
}

/** A card, under its kind where that begins a new group. */
function Grouped({ card, before, children }: { card: Card; before: Card | undefined; children: preact.JSX.Element }) {
  const kind = cardKind(card);
  const begins = !before || cardKind(before) !== kind;
  return (
    <>
      {begins && <h2 class="card-group">{i18n.t(`kinds_${kind}`)}</h2>}
      {children}
    </>
  );
}
