import { ChevronLeft } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Dossier, DossierEntry } from '../../lib/notebook/dossier.ts';
import { formatDay, formatNumber } from './format.ts';
import { TimeLine } from './TimeLine.tsx';

interface Props {
  dossier: Dossier;
  onOpen: (highlight: string) => void;
}

/** Everything the notebook holds about one entity, article by article, the newest first. */
export function DossierPage({ dossier: { name, kind, description, entries }, onOpen }: Props) {
  return (
    <article class="dossier" style={{ '--kind': `var(--${kind})` }}>
      <a class="dossier-back" href="#/dossiers">
        <ChevronLeft size={16} aria-hidden="true" />
        {i18n.t('place_dossiers')}
      </a>
      <h2>{name}</h2>
      <p class="dossier-meta">
        <span class="line-kind">{i18n.t(`kind_${kind}`)}</span>
        {description && <span> · {description}</span>}
        <span> · {i18n.t('articleCount', entries.length, [formatNumber(entries.length)])}</span>
      </p>
      <TimeLine times={entries.map(({ time }) => time)} />
      {entries.map((entry) => (
        <Entry key={entry.source.identity} entry={entry} onOpen={onOpen} />
      ))}
    </article>
  );
}

function Entry({ entry, onOpen }: { entry: DossierEntry; onOpen: Props['onOpen'] }) {
  const { source, time, highlights, quotations, figures } = entry;
  return (
    <section class="dossier-entry">
      <h3>
        <a class="dossier-link" href={`#/source/${encodeURIComponent(source.identity)}`}>
          {source.title}
        </a>
      </h3>
      <p class="dossier-meta">{[source.publisher, formatDay(time)].filter(Boolean).join(' · ')}</p>
      <ul>
        {highlights.map(({ id, quote, note, colour }) => (
          <li key={id} class="dossier-highlight" style={{ '--colour': `var(--${colour})` }}>
            <button type="button" onClick={() => onOpen(id)}>
              <span class="row-quote">{quote}</span>
              {note && <span class="row-note">{note}</span>}
            </button>
          </li>
        ))}
      </ul>
      {quotations.length > 0 && (
        <>
          <h4>{i18n.t('saidHere')}</h4>
          <ul>
            {quotations.map(({ text, direct }) => (
              <li key={text} class="dossier-said" data-direct={direct}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {figures.length > 0 && (
        <>
          <h4>{i18n.t('kinds_figure')}</h4>
          <dl class="dossier-figures">
            {figures.map(({ surface, sentence }) => (
              <div key={`${surface} ${sentence}`}>
                <dt>{surface}</dt>
                <dd>{sentence}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
