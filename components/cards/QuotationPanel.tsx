import { i18n } from '#i18n';
import type { QuotationCard } from '../../lib/cards/card.ts';
import { QuotationList } from './QuotationList.tsx';
import { SpeakerShares } from './SpeakerShares.tsx';

interface Props {
  quotations: readonly QuotationCard[];
  /** `Article.text` */
  text: string;
  language: string;
  onGoTo: (start: number, end: number) => void;
}

/** Who speaks in the article and how much, and all that is said. */
export function QuotationPanel({ quotations, ...place }: Props) {
  if (quotations.length === 0) return <p class="status">{i18n.t('noQuotations')}</p>;
  return (
    <>
      <SpeakerShares quotations={quotations} />
      <QuotationList quotations={quotations} named {...place} />
    </>
  );
}
