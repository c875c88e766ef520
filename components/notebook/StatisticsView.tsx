import { i18n } from '#i18n';
import type { Facet, Facets } from '../../lib/notebook/library/query.ts';
import type { Statistics } from '../../lib/notebook/statistics.ts';
import { formatMonth, formatNumber, formatPercent } from './format.ts';
import type { Place } from './Shell.tsx';

interface Props {
  statistics: Statistics;
  facets: Facets | null;
}

const TOP = 8;

/** What the notebook says about one's own reading. */
export function StatisticsView({ statistics, facets }: Props) {
  const { highlights, sources, notes, months, reviews } = statistics;
  const most = Math.max(1, ...months.map((month) => month.highlights));
  const figures: [label: string, value: string, place?: Place][] = [
    [i18n.t('place_highlights'), formatNumber(highlights), 'highlights'],
    [i18n.t('place_sources'), formatNumber(sources), 'sources'],
    [i18n.t('withNotes'), formatNumber(notes)],
    [i18n.t('reviewed30'), formatNumber(reviews.answered), 'review'],
    [i18n.t('remembered'), reviews.answered > 0 ? formatPercent(reviews.remembered / reviews.answered) : '–'],
  ];
  return (
    <div class="page">
      <h2>{i18n.t('place_statistics')}</h2>
      <p class="page-lead">{i18n.t('statisticsLocal')}</p>
      <dl class="figures">
        {figures.map(([label, value, place]) => (
          <div key={label}>
            <dt>{place ? <a href={`#/${place}`}>{label}</a> : label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3 id="by-month">{i18n.t('byMonth')}</h3>
      <ol class="months" aria-labelledby="by-month">
        {months.map((month) => (
          <li key={month.start}>
            <span class="month-bar" aria-hidden="true">
              <span style={{ height: `${(100 * month.highlights) / most}%` }} />
            </span>
            <span>{formatMonth(month.start)}</span>
            <span class="month-count">{formatNumber(month.highlights)}</span>
          </li>
        ))}
      </ol>
      <div class="tops">
        <Top title={i18n.t('filter_publisher')} facets={facets?.publishers} />
        <Top title={i18n.t('filter_author')} facets={facets?.authors} />
        <Top title={i18n.t('filter_tag')} facets={facets?.tags} />
      </div>
    </div>
  );
}

function Top({ title, facets = [] }: { title: string; facets?: Facet[] }) {
  if (facets.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol>
        {facets.slice(0, TOP).map(({ value, count }) => (
          <li key={value}>
            <span>{value}</span>
            <span>{formatNumber(count)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
