import { i18n } from '#i18n';
import type { FigureCard } from '../../lib/cards/index.ts';
import type { Relation } from '../../lib/cards/relations.ts';
import { CardSection } from './CardSection.tsx';
import './figure-details.css';

interface Props {
  card: FigureCard;
  /** Of the article. */
  language: string;
  onShow: (card: string) => void;
}

/** What an open card of a figure adds: other units, the article's arithmetic worked out, and figures of the same unit. */
export function FigureDetails({ card, language, onShow }: Props) {
  const stated = card.relations.filter(({ kind }) => kind !== 'beside');
  const beside = card.relations.filter(({ kind }) => kind === 'beside');
  return (
    <>
      {card.conversions.length > 0 && (
        <CardSection title={i18n.t('figureConverted')}>
          <p class="figure-working">{card.conversions.join(' · ')}</p>
        </CardSection>
      )}
      {stated.length > 0 && (
        <CardSection title={i18n.t('figureWorking')}>
          {stated.map((relation) => (
            <Working key={relation.working} relation={relation} language={language} />
          ))}
        </CardSection>
      )}
      {beside.length > 0 && (
        <CardSection title={i18n.t('figureBeside')}>
          <ul class="chips">
            {beside.map(({ figures: [, other], working }) => (
              <li key={other}>
                <button type="button" class="chip" onClick={() => onShow(other)}>
                  {working}
                </button>
              </li>
            ))}
          </ul>
        </CardSection>
      )}
    </>
  );
}

function Working({ relation, language }: { relation: Relation; language: string }) {
  const { working, stated, verdict } = relation;
  return (
    <div class="figure-relation" data-verdict={verdict}>
      <p class="figure-working">{working}</p>
      {stated && verdict && (
        <p class="figure-verdict">
          <span lang={language}>{i18n.t('figureStated', [stated])}</span>{' '}
          <strong>{i18n.t(`verdict_${verdict}`)}</strong>
        </p>
      )}
    </div>
  );
}
