import { BookOpen } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Inquiry } from '../../lib/context/index.ts';

interface Props {
  inquiry: Inquiry;
  onAsk: (agreement: 'once' | 'always') => void;
}

/** Offers to ask a wiki; says exactly what would be sent and where to, and sends nothing before the reader agrees. */
export function AskWiki({ inquiry, onAsk }: Props) {
  const [open, setOpen] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) first.current?.focus();
  }, [open]);

  if (!open)
    return (
      <button type="button" class="button" data-ask onClick={() => setOpen(true)}>
        <BookOpen size={15} strokeWidth={1.75} aria-hidden="true" />
        {i18n.t('lookUp', [wikiName(inquiry.hosts[0] ?? '')])}
      </button>
    );
  return (
    <fieldset class="consent" data-consent>
      <legend class="visually-hidden">{i18n.t('consentTitle')}</legend>
      <p>{i18n.t('consentWhat')}</p>
      <ul class="consent-what">
        {inquiry.asks.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <p>
        {i18n.t('consentWhere')}{' '}
        {inquiry.hosts.map((host, index) => (
          <span key={host}>
            {index > 0 && ` ${i18n.t('consentThen')} `}
            <strong>{host}</strong>
          </span>
        ))}
      </p>
      <p class="consent-not">{i18n.t('consentNot')}</p>
      <div class="consent-ways">
        <button ref={first} type="button" class="button button-primary" data-agree="once" onClick={() => onAsk('once')}>
          {i18n.t('consentOnce')}
        </button>
        <button type="button" class="button" data-agree="always" onClick={() => onAsk('always')}>
          {i18n.t('consentAlways')}
        </button>
        <button type="button" class="link" onClick={() => setOpen(false)}>
          {i18n.t('cancel')}
        </button>
      </div>
      <p class="consent-not">{i18n.t('consentAlwaysMeans')}</p>
    </fieldset>
  );
}

/** Wikipedia is known by its name, another wiki by its host. */
const wikiName = (host: string) => (/(^|\.)wikipedia\.org$/.test(host) ? 'Wikipedia' : host);
