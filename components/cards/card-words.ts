import { i18n } from '#i18n';
import type { Card } from '../../lib/cards/index.ts';

/** What a card is called: an entity's name, a figure's own words with how exact it is said to be. */
export function cardTitle(card: Card): string {
  if (card.type === 'entity') return card.name;
  return card.approx ? `${i18n.t(`exactness_${card.approx}`)} ${card.surface}` : card.surface;
}

/** What is said of it in a line; empty where the article says nothing. */
export function cardDescription(card: Card): string {
  if (card.type === 'entity') return card.description ?? '';
  return [card.value, card.about, card.entity?.name].filter(Boolean).join(' · ');
}

/** So many characters may stand before the mention. */
const BEFORE = 28;

/** The sentence it is first named in, cut so that the mention is among its first words. */
export function cardSnippet({ sentence, mentions: [mention = sentence] }: Card, text: string): string {
  if (mention.start - sentence.start <= BEFORE) return text.slice(sentence.start, sentence.end);
  const from = text.indexOf(' ', mention.start - BEFORE) + 1;
  return `… ${text.slice(Math.min(from, mention.start), sentence.end)}`;
}
