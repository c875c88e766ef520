import { X } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { siteOf } from '../../lib/settings/index.ts';
import { IconButton } from '../ui/IconButton.tsx';

interface Props {
  title: string;
  sites: readonly string[];
  onChange: (sites: string[]) => void;
}

/** Sites by their host names: added as one would type or paste them, and taken off. */
export function SiteList({ title, sites, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const site = siteOf(/^https?:/.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`);
  const isSite = site?.includes('.') === true;
  return (
    <form
      class="sites"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSite || !site) return;
        onChange([...new Set([...sites, site])].sort());
        setTyped('');
      }}
    >
      <label for={id}>{title}</label>
      {sites.length > 0 && (
        <ul>
          {sites.map((one) => (
            <li key={one}>
              {one}
              <IconButton
                icon={X}
                label={i18n.t('removeSite', [one])}
                onClick={() => onChange(sites.filter((other) => other !== one))}
              />
            </li>
          ))}
        </ul>
      )}
      <span class="sites-add">
        <input
          id={id}
          class="field"
          inputMode="url"
          placeholder="zeitung.example"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!isSite}>
          {i18n.t('addSite')}
        </button>
      </span>
    </form>
  );
}
