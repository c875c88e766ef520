import type { Annotations } from '../annotate/annotations.ts';
import type { EntityCard, QuotationCard } from './card.ts';

/** A card for each quotation of the article, in reading order; `speaker` is there where the text names one. */
export function makeQuotationCards({ entities, quotations }: Annotations): QuotationCard[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotations
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, direct, speaker, cue }, index) => {
      const name = speaker && names.get(speaker);
      return {
        id: `quotation-${index}`,
        start,
        end,
        direct,
        ...(speaker && name && { speaker: { card: speaker, name } }),
        ...(cue && { cue }),
      };
    });
}

/** What one entity says in the article, and how large a part of all its quotations that is. */
export function spokenBy(id: string, all: readonly QuotationCard[]): Pick<EntityCard, 'quotations' | 'quotationShare'> {
  const quotations = all.filter(({ speaker }) => speaker?.card === id);
  return { quotations, quotationShare: all.length > 0 ? quotations.length / all.length : 0 };
}
