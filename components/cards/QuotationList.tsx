import { i18n } from '#i18n';
import type { QuotationCard } from '../../lib/cards/card.ts';
import './quotations.css';

interface Props {
  quotations: readonly QuotationCard[];
  /** `Article.text` */
  text: string;
  /** BCP 47, of the text. */
  language: string;
  /** Whether each says who speaks: not on the speaker's own card. */
  named?: boolean;
  onGoTo: (start: number, end: number) => void;
}

/** What the article reports somebody to have said, in reading order; a click goes to the place. */
export function QuotationList({ quotations, text, language, named = false, onGoTo }: Props) {
  return (
    <ol class="quotations">
      {quotations.map(({ id, start, end, direct, speaker, cue }) => {
        const said = text.slice(start, end).trim();
        const how = [!direct && i18n.t('speechReported'), cue].filter(Boolean).join(' · ');
        return (
          <li key={id} class="quotation" data-quotation={id} data-direct={direct || undefined}>
            <button type="button" onClick={() => onGoTo(start, end)}>
              {named && (
                <span class="quotation-speaker" data-unnamed={!speaker || undefined}>
                  {speaker?.name ?? i18n.t('speakerUnnamed')}
                </span>
              )}
              <span class="quotation-said" lang={language}>
                {said}
              </span>
              {how && <span class="quotation-how">{how}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
