import type { Annotations, Figure } from '../annotate/annotations.ts';
import type { Article } from '../article/article.ts';
import { figureWords } from '../languages/figures.ts';
import type { Card, EntityCard, FigureCard } from './card.ts';
import { findCompany } from './company.ts';
import { conversionsOf } from './conversions.ts';
import { figureCardId } from './figure-card-id.ts';
import { figureValue } from './figure-value.ts';
import { makeQuotationCards, spokenBy } from './quotation-cards.ts';
import { findRelations, type Relation } from './relations.ts';
import { sentenceAround } from './sentence.ts';

export * from './card.ts';
export { type CardOrder, countKinds, findCards, kindOrder, orderCards } from './order.ts';
export { makeQuotationCards } from './quotation-cards.ts';
export { readingMinutes } from './reading-time.ts';
export { sentenceAround } from './sentence.ts';

/** A card for each entity and figure of the article, in reading order; values are worded for `locale` (BCP 47). */
export function makeCards(article: Article, annotations: Annotations, locale: string): Card[] {
  const names = new Map(annotations.entities.map(({ id, name }) => [id, name]));
  const quotations = makeQuotationCards(annotations);
  const words = figureWords.get(article.language);
  const relations = findRelations(article.text, annotations.figures, words, locale, figureCardId);
  const figures = annotations.figures.map((figure, index) =>
    figureCard(article, figure, index, names, locale, relations.get(index) ?? []),
  );
  const company = findCompany(article.text, annotations);
  const entities = annotations.entities.flatMap(({ mentions, ...entity }): EntityCard[] => {
    const spans = mentions
      .flatMap((index) => annotations.mentions[index] ?? [])
      .map(({ start, end }) => ({ start, end }));
    const [first] = spans;
    if (!first) return [];
    const sentence = sentenceAround(article.text, first);
    return [
      {
        type: 'entity',
        ...entity,
        mentions: spans,
        sentence,
        ...spokenBy(entity.id, quotations),
        figures: figuresOf(entity.id, figures),
        company: company.get(entity.id) ?? [],
      },
    ];
  });
  return [...entities, ...figures].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

const figuresOf = (id: string, figures: readonly FigureCard[]): EntityCard['figures'] =>
  figures
    .filter(({ entity }) => entity?.card === id)
    .map(({ id: card, surface, about }) => ({ card, surface, ...(about && { about }) }));

function figureCard(
  article: Article,
  figure: Figure,
  index: number,
  names: Map<string, string>,
  locale: string,
  relations: Relation[],
): FigureCard {
  const surface = article.text.slice(figure.start, figure.end);
  const value = figureValue(figure, locale, article.language);
  const name = figure.entity && names.get(figure.entity);
  const isShare =
    figure.kind === 'percent' && typeof figure.value === 'number' && figure.value >= 0 && figure.value <= 100;
  return {
    type: 'figure',
    id: figureCardId(index),
    kind: figure.kind,
    surface,
    ...(value && value !== surface && { value }),
    ...(figure.about && { about: figure.about }),
    ...(isShare && { share: Number(figure.value) / 100 }),
    ...(figure.entity && name && { entity: { card: figure.entity, name } }),
    ...(figure.approx && { approx: figure.approx }),
    conversions: conversionsOf(figure, locale),
    relations,
    mentions: [{ start: figure.start, end: figure.end }],
    sentence: sentenceAround(article.text, figure),
  };
}
