import { i18n } from '#i18n';
import type { Finding } from '../../lib/context/index.ts';
import { Locator } from './Locator.tsx';

/** What a source on this machine knows: facts with who says so, and where on earth. */
export function FactList({ finding, name }: { finding: Finding; name: string }) {
  const { title, position, facts } = finding;
  return (
    <section class="facts" data-finding={finding.source}>
      {finding.source === 'facts' && title !== name && <p class="facts-title">{title}</p>}
      <dl>
        {facts.map(({ label, value, source, date }) => (
          <div key={label}>
            <dt>{i18n.t(`fact_${label}`)}</dt>
            <dd>
              {value}
              {source && <small>{[source, date].filter(Boolean).join(', ')}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {position && <Locator position={position} name={title} />}
    </section>
  );
}
