import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../../lib/annotate/annotations.ts';
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
import type { Verdict } from '../../lib/corrections/index.ts';
import type { Settings, Strength } from '../../lib/settings/index.ts';
import { useStable } from '../ui/use-stable.ts';
import { CardItem } from './CardItem.tsx';
import { CardTools } from './CardTools.tsx';
import type { CardActions, CardNote } from './card-actions.ts';
import { NearEnd } from './NearEnd.tsx';
import { useCardFocus } from './use-card-focus.ts';
import { useFollow } from './use-follow.ts';
import './cards.css';
import './card.css';

/** What the list of cards is told and tells, whatever article it is of. */
export interface CardListActions {
  /** The card that the reader asked for in the page; `null` where none. */
  currentCard: string | null;
  /** The one card that is open. */
  openCard: string | null;
  /** The reader's notes on the open card from other articles. */
  notes: readonly CardNote[];
  order: CardOrder;
  paint: Settings['paint'];
  /** Whether the cards follow the reader down the page. */
  follow: boolean;
  /** Where in the text the reader is; `null` while that is not known. */
  readingAt: number | null;
  onOpenCard: (card: string | null) => void;
  onGoTo: (span: Span) => void;
  onOpenNote: (highlight: string) => void;
  onOrder: (order: CardOrder) => void;
  onPaint: (kind: CardKind, strength: Strength) => void;
  onFollow: (follow: boolean) => void;
  onCorrect: (verdict: Verdict) => void;
}

interface Props extends CardListActions {
  cards: readonly Card[];
  text: string;
  /** BCP 47, of the text. */
  language: string;
}

/** So many cards are drawn at once, and so many more whenever the end of them comes near: a thousand scroll as well as fifty. */
const DRAWN = 150;
const MORE = 25;

/** The cards, in the order the reader likes, filtered by kind and by what is typed. One of them is open at a time. */
export function CardList(props: Props) {
  const { cards, text, language, currentCard, openCard, notes, order, readingAt, onOpenCard } = props;
  const [kind, setKind] = useState<CardKind | null>(null);
  const [query, setQuery] = useState('');
  const [reached, setReached] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);

  function show(card: string) {
    // A card that is asked for is shown, whatever the filters say.
    setKind(null);
    setQuery('');
    onOpenCard(card);
    setReached(card);
    setDrawn((before) => Math.max(before, ordered.findIndex(({ id }) => id === card) + MORE));
    requestAnimationFrame(() =>
      list.current?.querySelector(`[data-card="${card}"]`)?.scrollIntoView({ block: 'nearest' }),
    );
  }
  const actions = useStable<CardActions>({
    onGo: props.onGoTo,
    onCorrect: props.onCorrect,
    onOpenNote: props.onOpenNote,
    onShow: show,
    onToggle: (card) => onOpenCard(openCard === card ? null : card),
  });
  useEffect(() => {
    if (currentCard !== null) show(currentCard);
  }, [currentCard]);
  const [drawn, setDrawn] = useState(DRAWN);
  useCardFocus(list, setReached);
  // What bench/sidebar.ts reads: the frame after the first cards were drawn.
  useEffect(() => {
    requestAnimationFrame(() => performance.mark('cards-shown'));
  }, []);

  const counts = useMemo(() => countKinds(cards), [cards]);
  const ordered = useMemo(() => orderCards(cards, order), [cards, order]);
  const shown = findCards(kind === null ? ordered : ordered.filter((card) => cardKind(card) === kind), query);
  const entities = useMemo(() => cards.filter((card): card is EntityCard => card.type === 'entity'), [cards]);
  const tabStop = shown.some(({ id }) => id === reached) ? reached : shown[0]?.id;
  useFollow(list, cards, props.follow ? readingAt : null);

  return (
    <>
      <CardTools {...props} query={query} onQuery={setQuery} counts={counts} kind={kind} onKind={setKind} />
      <h2 class="visually-hidden">{i18n.t('tabCards')}</h2>
      <p class="visually-hidden" role="status">
        {(query || kind) && i18n.t('cardsShown', shown.length)}
      </p>
      {shown.length === 0 && <p class="status">{i18n.t('noCards')}</p>}
      <div
        ref={list}
        class="cards"
        data-long={shown.length > DRAWN || undefined}
        style={readingAt === null ? {} : { '--reading': readingAt / Math.max(1, text.length) }}
      >
        {shown.slice(0, drawn).flatMap((card, index) => {
          const open = card.id === openCard;
          const before = shown[index - 1];
          const begins = order === 'kind' && (!before || cardKind(before) !== cardKind(card));
          const heading = (
            <h2 key={`kind-${cardKind(card)}`} class="card-group">
              {i18n.t(`kinds_${cardKind(card)}`)}
            </h2>
          );
          return [
            ...(begins ? [heading] : []),
            <CardItem
              key={card.id}
              card={card}
              text={text}
              language={language}
              open={open}
              reachable={card.id === tabStop}
              current={card.id === currentCard}
              {...(open && { others: entities.filter(({ id }) => id !== card.id), notes })}
              actions={actions}
            />,
          ];
        })}
        {drawn < shown.length && <NearEnd key={drawn} onReach={() => setDrawn(drawn + MORE)} />}
      </div>
    </>
  );
}
