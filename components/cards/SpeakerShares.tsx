import { i18n } from '#i18n';
import type { QuotationCard } from '../../lib/cards/card.ts';

interface Speaker {
  /** `Entity.id`; empty for those not named. */
  card: string;
  name: string;
  named: boolean;
  count: number;
}

/** The speakers by how often they are quoted; those whom the text does not name come last, as one. */
function speakersOf(quotations: readonly QuotationCard[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const { speaker } of quotations) {
    const name = speaker?.name ?? i18n.t('speakerUnnamed');
    const card = speaker?.card ?? '';
    const known = speakers.get(card);
    speakers.set(card, { card, name, named: speaker !== undefined, count: (known?.count ?? 0) + 1 });
  }
  return [...speakers.values()].sort((a, b) => Number(b.named) - Number(a.named) || b.count - a.count);
}

/** How the article's quotations are shared out among those who speak in it. */
export function SpeakerShares({ quotations }: { quotations: readonly QuotationCard[] }) {
  return (
    <section class="shares" aria-label={i18n.t('whoSpeaks')}>
      <ul>
        {speakersOf(quotations).map(({ card, name, named, count }) => (
          <li key={card} class="share" data-unnamed={!named || undefined}>
            <span class="share-name">{name}</span>
            <span class="share-count">{i18n.t('quotationsOf', [String(count), String(quotations.length)])}</span>
            <span class="share-bar" aria-hidden="true" style={{ '--share': count / quotations.length }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
