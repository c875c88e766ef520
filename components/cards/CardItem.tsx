import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../../lib/annotate/annotations.ts';
import { type Card, cardKind } from '../../lib/cards/card.ts';
import { kindStyle } from './kind-style.ts';
import { MentionBar } from './MentionBar.tsx';
import { QuotationList } from './QuotationList.tsx';

interface Props {
  card: Card;
  /** `Article.text` */
  text: string;
  /** BCP 47, of the text. */
  language: string;
  /** Whether this is the card that the reader asked for in the page. */
  current: boolean;
  onGo: (span: Span) => void;
}

/** One card: what it is, how the article describes it, its first sentence, and the way to each of its mentions. */
export function CardItem({ card, text, language, current, onGo }: Props) {
  const [mention, setMention] = useState(0);
  const element = useRef<HTMLElement>(null);
  const kind = cardKind(card);
  const described = describe(card);

  useEffect(() => {
    if (current) element.current?.scrollIntoView({ block: 'center' });
  }, [current]);

  function go(index: number) {
    const span = card.mentions[index];
    if (!span) return;
    setMention(index);
    onGo(span);
  }

  return (
    <article
      ref={element}
      class="card"
      style={kindStyle(kind)}
      data-card={card.id}
      data-kind={card.kind}
      data-current={current || undefined}
    >
      <p class="card-kind">
        {i18n.t(`kind_${card.kind}`)}
        {card.mentions.length > 1 && <span class="card-count">{i18n.t('mentionCount', card.mentions.length)}</span>}
      </p>
      <h3>
        <button type="button" onClick={() => go(mention)}>
          {card.type === 'entity' ? card.name : exact(card)}
        </button>
      </h3>
      {described && (
        <p class="card-description" data-description>
          {described}
        </p>
      )}
      <Sentence text={text} sentence={card.sentence} span={card.mentions[0] ?? card.sentence} />
      {card.mentions.length > 1 && (
        <MentionBar mentions={card.mentions} length={text.length} current={mention} onGo={go} />
      )}
      {card.type === 'entity' && card.quotations.length > 0 && (
        <details class="card-quotations">
          <summary>
            {i18n.t('quotationCount', card.quotations.length)} ·{' '}
            {i18n.t('quotationShare', [percent(card.quotationShare)])}
          </summary>
          <QuotationList
            quotations={card.quotations}
            text={text}
            language={language}
            onGoTo={(start, end) => onGo({ start, end })}
          />
        </details>
      )}
    </article>
  );
}

const percent = (share: number) =>
  new Intl.NumberFormat(document.documentElement.lang || undefined, { style: 'percent' }).format(share);

/** A figure's own words, with how exact it is said to be. */
const exact = (card: Extract<Card, { type: 'figure' }>) =>
  card.approx ? `${i18n.t(`exactness_${card.approx}`)} ${card.surface}` : card.surface;

function describe(card: Card): string {
  if (card.type === 'entity') return card.description ?? '';
  return [card.value, card.about, card.entity].filter(Boolean).join(' · ');
}

function Sentence({ text, sentence, span }: { text: string; sentence: Span; span: Span }) {
  return (
    <p class="card-sentence">
      {text.slice(sentence.start, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end, sentence.end)}
    </p>
  );
}
