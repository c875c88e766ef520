import { i18n } from '#i18n';
import type { DossierLine } from '../../lib/notebook/library/dossier-list.ts';
import { formatNumber } from './format.ts';

/** An entity in the list of dossiers. */
export function DossierRow({ line: { key, name, kind, articles } }: { line: DossierLine }) {
  return (
    <a
      class="line"
      href={`#/dossier/${encodeURIComponent(key)}`}
      data-dossier={key}
      style={{ '--kind': `var(--${kind})` }}
    >
      <span class="line-title">{name}</span>
      <span class="line-meta line-kind">{i18n.t(`kind_${kind}`)}</span>
      <span class="line-count">{i18n.t('articleCount', articles, [formatNumber(articles)])}</span>
    </a>
  );
}
