import { i18n } from '#i18n';
import type { SourceLine } from '../../lib/notebook/library/source-list.ts';
import { formatDay, formatNumber } from './format.ts';

/** A noted article in the list of sources; it leads to its highlights. */
export function SourceRow({ line: { source, highlights, newest } }: { line: SourceLine }) {
  return (
    <a class="line" href={`#/source/${encodeURIComponent(source.identity)}`} data-source={source.identity}>
      <span class="line-title">{source.title}</span>
      <span class="line-meta">
        {[source.publisher, source.byline.join(', '), formatDay(newest)].filter(Boolean).join(' · ')}
      </span>
      <span class="line-count">{i18n.t('highlightCount', highlights, [formatNumber(highlights)])}</span>
    </a>
  );
}
