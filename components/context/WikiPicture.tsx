import { Image } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Picture, WikiPage } from '../../lib/context/index.ts';

interface Props {
  page: WikiPage;
  onPicture: (page: WikiPage) => Promise<Picture | null>;
}

/** A page's picture, asked for only when the reader wants it, with who made it and on what terms. */
export function WikiPicture({ page, onPicture }: Props) {
  const [picture, setPicture] = useState<Picture | 'asking' | 'none' | null>(null);
  if (picture === 'none') return <p class="outside-note">{i18n.t('noPicture')}</p>;
  if (picture === null || picture === 'asking')
    return (
      <button
        type="button"
        class="button wiki-picture-ask"
        disabled={picture === 'asking'}
        onClick={async () => {
          setPicture('asking');
          setPicture((await onPicture(page).catch(() => null)) ?? 'none');
        }}
      >
        <Image size={15} strokeWidth={1.75} aria-hidden="true" />
        {i18n.t('showPicture')}
      </button>
    );
  return (
    <figure class="wiki-picture">
      <img src={picture.data} alt={page.title} />
      <figcaption>
        {picture.credit}{' '}
        <a href={picture.page} target="_blank" rel="noopener noreferrer">
          {i18n.t('aboutPicture')}
        </a>
      </figcaption>
    </figure>
  );
}
