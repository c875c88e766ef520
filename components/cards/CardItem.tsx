import { ChevronDown } from 'lucide-preact';
import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Card, cardKind, type EntityCard } from '../../lib/cards/index.ts';
import { CardDetails } from './CardDetails.tsx';
import type { CardActions, CardNote } from './card-actions.ts';
import { cardDescription, cardSnippet, cardTitle } from './card-words.ts';
import { kindIcons, kindStyle } from './kind-style.ts';
import { MentionBar } from './MentionBar.tsx';

interface Props {
  card: Card;
  /** `Article.text` */
  text: string;
  /** BCP 47, of the text. */
  language: string;
  open: boolean;
  /** Whether this is the one card of the list that the Tab key stops at. */
  reachable: boolean;
  /** Whether this is the card that the reader asked for in the page. */
  current: boolean;
  /** The cards that this one could be the same as; only for an open one. */
  others?: readonly EntityCard[];
  /** The reader's notes on it from other articles; only for an open one. */
  notes?: readonly CardNote[];
  actions: CardActions;
}

/** One card: what it is, how the article describes it and where it is named; opened, everything the article says of it. */
export const CardItem = memo(({ card, text, language, open, reachable, current, others, notes, actions }: Props) => {
  const [mention, setMention] = useState(0);
  const Icon = kindIcons[card.kind];
  const name = cardTitle(card);
  const described = cardDescription(card);

  function go(index: number) {
    const span = card.mentions[index];
    if (!span) return;
    setMention(index);
    actions.onGo(span);
  }

  return (
    <article
      class="card"
      style={kindStyle(cardKind(card))}
      data-card={card.id}
      data-kind={card.kind}
      data-open={open || undefined}
      data-current={current || undefined}
    >
      <div class="card-head">
        <span class="card-icon" title={i18n.t(`kind_${card.kind}`)}>
          <Icon size={15} strokeWidth={1.9} aria-hidden="true" />
          <span class="visually-hidden">{i18n.t(`kind_${card.kind}`)}</span>
        </span>
        <h3>
          <button
            type="button"
            tabIndex={reachable ? 0 : -1}
            onClick={() => {
              if (!open) actions.onShow(card.id);
              go(mention);
            }}
          >
            {name}
          </button>
        </h3>
        {card.mentions.length > 1 && (
          <span class="card-count" title={i18n.t('mentionCount', card.mentions.length)} aria-hidden="true">
            {card.mentions.length}×
          </span>
        )}
        <button
          type="button"
          class="icon-button card-toggle"
          tabIndex={reachable ? 0 : -1}
          aria-expanded={open}
          aria-label={i18n.t('detailsOf', [name])}
          onClick={() => actions.onToggle(card.id)}
        >
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      {described ? (
        <p class="card-description" data-description>
          {described}
        </p>
      ) : (
        !open && (
          <p class="card-snippet" lang={language} dir="auto">
            {cardSnippet(card, text)}
          </p>
        )
      )}
      {card.type === 'figure' && card.share !== undefined && (
        <span class="card-share" aria-hidden="true" style={{ '--share': card.share }} />
      )}
      <MentionBar
        mentions={card.mentions}
        length={text.length}
        current={mention}
        reachable={reachable && card.mentions.length > 1}
        onGo={go}
      />
      {open && (
        <CardDetails
          card={card}
          text={text}
          language={language}
          mention={mention}
          others={others ?? []}
          notes={notes ?? []}
          onMention={go}
          actions={actions}
        />
      )}
    </article>
  );
});
