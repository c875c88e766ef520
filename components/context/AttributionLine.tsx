import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Attribution } from '../../lib/context/index.ts';
import { ageOf } from './age.ts';

interface Props {
  attribution: Attribution;
  /** Milliseconds since the epoch. */
  asked: number;
  children?: ComponentChildren;
}

/** Whose words a card shows, on what terms, and of when they are. */
export function AttributionLine({ attribution: { name, licence, licenceUrl }, asked, children }: Props) {
  return (
    <div class="attribution">
      <span>
        {name}
        {licence && (
          <>
            {', '}
            <a href={licenceUrl} target="_blank" rel="noopener noreferrer license">
              {licence}
            </a>
          </>
        )}
        {' · '}
        <time dateTime={new Date(asked).toISOString()}>{i18n.t('asOf', [ageOf(asked, Date.now())])}</time>
      </span>
      {children}
    </div>
  );
}
