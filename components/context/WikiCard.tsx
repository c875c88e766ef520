import { ExternalLink, RotateCw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Context } from '../../lib/context/index.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { AttributionLine } from './AttributionLine.tsx';
import type { ContextActions } from './context-book.ts';
import { WikiPicture } from './WikiPicture.tsx';

interface Props {
  id: string;
  found: Extract<Context, { state: 'found' }>;
  asking: boolean;
  actions: ContextActions;
}

/** Longer openings are folded. */
const FOLDED = 320;

/** A page of a wiki: what it is, its opening, its picture on request, and whose words these are. */
export function WikiCard({ id, found: { page, attribution, asked, chosen }, asking, actions }: Props) {
  const [whole, setWhole] = useState(false);
  const isLong = page.summary.length > FOLDED;
  return (
    <>
      <h4>
        <a href={page.url} target="_blank" rel="noopener noreferrer" lang={page.language}>
          {page.title}
          <ExternalLink size={13} strokeWidth={1.75} aria-label={i18n.t('opensPage')} />
        </a>
      </h4>
      {page.description && (
        <p class="wiki-description" lang={page.language}>
          {page.description}
        </p>
      )}
      {page.summary && (
        <p class="wiki-summary" lang={page.language} dir="auto" data-folded={(isLong && !whole) || undefined}>
          {page.summary}
        </p>
      )}
      <p class="wiki-actions">
        {isLong && (
          <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {i18n.t(whole ? 'less' : 'more')}
          </button>
        )}
        {page.translation && (
          <a href={page.translation.url} target="_blank" rel="noopener noreferrer" hreflang={page.translation.language}>
            {i18n.t('inYourLanguage')}
          </a>
        )}
        <button type="button" class="link" onClick={() => actions.onChoose(id, chosen ? undefined : null)}>
          {i18n.t(chosen ? 'chooseAgain' : 'notThisOne')}
        </button>
      </p>
      {page.picture && <WikiPicture key={page.picture} page={page} onPicture={actions.onPicture} />}
      <AttributionLine attribution={attribution} asked={asked}>
        <IconButton
          icon={RotateCw}
          label={i18n.t(asking ? 'asking' : 'askAgain')}
          onClick={() => actions.onAskAgain(id)}
        />
      </AttributionLine>
    </>
  );
}
