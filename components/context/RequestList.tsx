import { i18n } from '#i18n';
import type { SentRequest } from '../../lib/context/index.ts';

interface Props {
  /** Newest first. */
  requests: readonly SentRequest[];
  onClear: () => void;
}

/** So many are laid out; the rest are counted. */
const SHOWN = 200;

/** Every request that ever left the browser: when, where to and what was asked. */
export function RequestList({ requests, onClear }: Props) {
  return (
    <div class="requests">
      <h3>{i18n.t('requestsTitle')}</h3>
      {requests.length === 0 ? (
        <p class="outside-note" data-no-requests>
          {i18n.t('noRequests')}
        </p>
      ) : (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{i18n.t('requestTime')}</th>
                <th scope="col">{i18n.t('requestHost')}</th>
                <th scope="col">{i18n.t('requestAsked')}</th>
              </tr>
            </thead>
            <tbody>
              {requests.slice(0, SHOWN).map(({ id, time, host, asked, url }) => (
                <tr key={id} data-request>
                  <td>{moment(time)}</td>
                  <td title={url}>{host}</td>
                  <td>{asked.join(' · ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {requests.length > SHOWN && <p class="outside-note">{i18n.t('requestsMore', [requests.length - SHOWN])}</p>}
          <button type="button" class="button" data-clear-requests onClick={onClear}>
            {i18n.t('clearRequests')}
          </button>
        </>
      )}
    </div>
  );
}

const moment = (time: number) =>
  new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(time);
