import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Consent, OutsideSettings, SentRequest, WikiSetting } from '../../lib/context/index.ts';
import { Choice } from '../settings/Choice.tsx';
import { RequestList } from './RequestList.tsx';
import './context.css';

interface Props {
  settings: OutsideSettings;
  requests: readonly SentRequest[];
  onChange: (settings: OutsideSettings) => void;
  onClearRequests: () => void;
  onClearContexts: () => void;
}

const kinds = ['wikipedia', 'mediawiki', 'kiwix'] as const satisfies WikiSetting['kind'][];
const consents = ['ask', 'always', 'never'] as const satisfies Consent[];

/** Where names are looked up and when, and every request that was ever sent. */
export function ContextSettings({ settings, requests, onChange, onClearRequests, onClearContexts }: Props) {
  const [kind, setKind] = useState(settings.wiki.kind);
  function choose(next: WikiSetting['kind']) {
    setKind(next);
    if (next === 'wikipedia') onChange({ ...settings, wiki: { kind: next } });
  }
  return (
    <section class="context-settings">
      <h2>{i18n.t('settingsContext')}</h2>
      <Choice
        legend={i18n.t('contextConsent')}
        name="context-consent"
        chosen={settings.consent}
        options={consents.map((value) => ({ value, label: i18n.t(`contextConsent_${value}`) }))}
        onChoose={(consent) => onChange({ ...settings, consent })}
      />
      <Choice
        legend={i18n.t('contextSource')}
        name="context-source"
        chosen={kind}
        options={kinds.map((value) => ({ value, label: i18n.t(`contextSource_${value}`) }))}
        onChoose={choose}
      />
      {kind !== 'wikipedia' && (
        <AddressForm key={kind} kind={kind} wiki={settings.wiki} onUse={(wiki) => onChange({ ...settings, wiki })} />
      )}
      <RequestList requests={requests} onClear={onClearRequests} />
      <button type="button" class="button" onClick={onClearContexts}>
        {i18n.t('clearContexts')}
      </button>
    </section>
  );
}

interface AddressProps {
  kind: 'mediawiki' | 'kiwix';
  wiki: WikiSetting;
  onUse: (wiki: WikiSetting) => void;
}

function AddressForm({ kind, wiki, onUse }: AddressProps) {
  const [address, setAddress] = useState(wiki.kind === kind ? addressOf(wiki) : '');
  const [wrong, setWrong] = useState(false);
  function use(event: Event) {
    event.preventDefault();
    const url = usableAddress(address);
    setWrong(url === null);
    if (url !== null) onUse(kind === 'kiwix' ? { kind, url } : { kind, api: url });
  }
  return (
    <form class="context-address" onSubmit={use}>
      <label>
        {i18n.t('contextAddress')}
        <small>{i18n.t(`contextAddress_${kind}`)}</small>
        <input
          class="field"
          type="url"
          name="context-address"
          value={address}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'context-address-wrong' : undefined}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      {wrong && (
        <p id="context-address-wrong" class="wrong" role="alert">
          {i18n.t('contextAddressWrong')}
        </p>
      )}
      <button type="submit" class="button">
        {i18n.t('contextUse')}
      </button>
    </form>
  );
}

const addressOf = (wiki: WikiSetting) => (wiki.kind === 'kiwix' ? wiki.url : wiki.kind === 'mediawiki' ? wiki.api : '');

const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/** An address that may be asked: encrypted, or on this machine. `null` for anything else. */
function usableAddress(typed: string): string | null {
  if (!URL.canParse(typed.trim())) return null;
  const url = new URL(typed.trim());
  const usable = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  return usable && !url.username ? url.href : null;
}
