import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../../lib/annotate/annotations.ts';
import { type Card, type CardKind, cardKind } from '../../lib/cards/card.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { CardItem } from './CardItem.tsx';
import { KindFilter } from './KindFilter.tsx';
import './cards.css';

interface Props {
  cards: Card[];
  text: string;
  /** BCP 47, of the text. */
  language: string;
  /** The card that the reader asked for in the page; `null` where none. */
  current: string | null;
  onGo: (span: Span) => void;
}

const ORDER: CardKind[] = ['person', 'organisation', 'place', 'product', 'event', 'other', 'figure'];

/** The cards in reading order, filtered by kind and by what is typed. */
export function CardList({ cards, text, language, current, onGo }: Props) {
  const [kind, setKind] = useState<CardKind | null>(null);
  const [query, setQuery] = useState('');
  // A card asked for in the page is shown, whatever the filters say.
  useEffect(() => {
    if (current === null) return;
    setKind(null);
    setQuery('');
  }, [current]);

  const counts = new Map(
    ORDER.flatMap((of) => {
      const count = cards.filter((card) => cardKind(card) === of).length;
      return count > 0 ? [[of, count] as const] : [];
    }),
  );
  const shown = cards.filter(
    (card) => (kind === null || cardKind(card) === kind) && words(card).includes(query.trim().toLowerCase()),
  );

  return (
    <>
      <div class="panel-tools">
        <SearchField label={i18n.t('searchCards')} value={query} onInput={setQuery} />
        <KindFilter counts={counts} chosen={kind} onChoose={setKind} />
      </div>
      {shown.length === 0 && <p class="status">{i18n.t('noCards')}</p>}
      {shown.map((card) => (
        <CardItem key={card.id} card={card} text={text} language={language} current={card.id === current} onGo={onGo} />
      ))}
    </>
  );
}

/** What find-as-you-type looks in. */
const words = (card: Card) =>
  (card.type === 'entity'
    ? [card.name, ...card.aliases, card.description]
    : [card.surface, card.value, card.about, card.entity]
  )
    .join(' ')
    .toLowerCase();
