import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Context } from '../../lib/context/index.ts';

interface Props {
  failed: Extract<Context, { state: 'failed' }>;
  onRetry: () => void;
}

/** The longest that a timer can be set for. */
const LONGEST_MS = 2_147_483_647;

/** Says calmly what did not work and from when on it can be tried again; a host that asked to be left alone is left alone till then. */
export function FailedContext({ failed: { failure, retryAt, inquiry }, onRetry }: Props) {
  const [may, setMay] = useState(retryAt <= Date.now());
  useEffect(() => {
    setMay(retryAt <= Date.now());
    const timer = setTimeout(() => setMay(true), Math.min(LONGEST_MS, Math.max(0, retryAt - Date.now())));
    return () => clearTimeout(timer);
  }, [retryAt]);
  const [host = ''] = inquiry.hosts;
  return (
    <p class="outside-note">
      {i18n.t(`failure_${failure}`, [host])}{' '}
      {may ? (
        <button type="button" class="link" data-retry onClick={onRetry}>
          {i18n.t('tryAgain')}
        </button>
      ) : (
        <span>{i18n.t('tryAgainAt', [clock(retryAt)])}</span>
      )}
    </p>
  );
}

const clock = (time: number) =>
  new Intl.DateTimeFormat(document.documentElement.lang || undefined, { timeStyle: 'short' }).format(time);
