import { PanelRightOpen } from 'lucide-preact';
import { i18n } from '#i18n';
import { type Card, cardKind } from '../../lib/cards/index.ts';
import { cardDescription, cardTitle } from './card-words.ts';
import { kindIcons, kindStyle } from './kind-style.ts';
import './card.css';

interface Props {
  card: Card;
  /** `Article.text` */
  text: string;
  language: string;
  onOpen: () => void;
}

/** The small card beside a name that is pointed at: what it is, in a glance, and the way to all of it. */
export function CardPreview({ card, text, language, onOpen }: Props) {
  const Icon = kindIcons[card.kind];
  const described = cardDescription(card);
  return (
    <article class="preview" style={kindStyle(cardKind(card))} data-card={card.id}>
      <div class="card-head">
        <span class="card-icon" title={i18n.t(`kind_${card.kind}`)}>
          <Icon size={15} strokeWidth={1.9} aria-hidden="true" />
          <span class="visually-hidden">{i18n.t(`kind_${card.kind}`)}</span>
        </span>
        <h1 class="preview-name">{cardTitle(card)}</h1>
      </div>
      {described && <p class="card-description">{described}</p>}
      <p class="preview-sentence" lang={language} dir="auto">
        {text.slice(card.sentence.start, card.sentence.end)}
      </p>
      <p class="preview-foot">
        <span>{i18n.t('mentionCount', card.mentions.length)}</span>
        <button type="button" class="preview-open" onClick={onOpen}>
          <PanelRightOpen size={14} strokeWidth={1.75} aria-hidden="true" />
          {i18n.t('openCard')}
        </button>
      </p>
    </article>
  );
}
