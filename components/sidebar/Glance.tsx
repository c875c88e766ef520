import { Clock, Lock } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Article } from '../../lib/article/article.ts';
import { type Card, type CardKind, countKinds, readingMinutes } from '../../lib/cards/index.ts';

interface Props {
  article: Article;
  /** `null` while they are being made. */
  cards: readonly Card[] | null;
  quotations: number;
}

const COUNTED = ['person', 'organisation', 'place', 'figure'] as const satisfies CardKind[];

/** The article at a glance: who brought it and when, how long it takes to read, and what is in it. */
export function Glance({ article, cards, quotations }: Props) {
  const { publisher, agencies, publishedTime, modifiedTime, paywalled } = article;
  const origin = [publisher, ...agencies].filter(Boolean).join(' · ');
  const isModified = modifiedTime && modifiedTime.slice(0, 16) !== publishedTime?.slice(0, 16);
  return (
    <div class="glance">
      <p class="glance-line">
        {origin && <span class="glance-origin">{origin}</span>}
        {publishedTime && <Time time={publishedTime} />}
        {isModified && (
          <span>
            {i18n.t('modified')} <Time time={modifiedTime} after={publishedTime} />
          </span>
        )}
      </p>
      <p class="glance-line">
        <span class="glance-mark">
          <Clock size={13} strokeWidth={1.9} aria-hidden="true" />
          {i18n.t('readingMinutes', readingMinutes(article))}
        </span>
        {paywalled && (
          <span class="glance-mark">
            <Lock size={13} strokeWidth={1.9} aria-hidden="true" />
            {i18n.t('paywalled')}
          </span>
        )}
        {cards && contents(cards, quotations).map((part) => <span key={part}>{part}</span>)}
      </p>
    </div>
  );
}

function contents(cards: readonly Card[], quotations: number): string[] {
  const counts = countKinds(cards);
  const counted = COUNTED.flatMap((kind) => {
    const count = counts.get(kind);
    return count ? [i18n.t(`glance_${kind}`, count)] : [];
  });
  return [...counted, ...(quotations > 0 ? [i18n.t('quotationCount', quotations)] : [])];
}

/** A time of the article's in the reader's language, without the day where it is the day of `after`; as written where it is no time. */
function Time({ time, after }: { time: string; after?: string | undefined }) {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return <>{time}</>;
  const isSameDay = after !== undefined && new Date(after).toDateString() === date.toDateString();
  const format = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
    ...(!isSameDay && { dateStyle: 'medium' }),
    ...(time.includes('T') && { timeStyle: 'short' }),
  });
  return <time dateTime={time}>{format.format(date)}</time>;
}
