import { Image } from 'lucide-preact';
import { i18n } from '#i18n';
import type { ArticleImage } from '../../lib/article/article.ts';

interface Props {
  pictures: readonly ArticleImage[];
  /** BCP 47, of the captions. */
  language: string;
  onGo: (src: string) => void;
}

/** The article's pictures by their captions, with who made them; a click goes to the place. Nothing is loaded for it. */
export function PictureList({ pictures, language, onGo }: Props) {
  const told = pictures.filter(({ caption, alt, credit }) => caption || alt || credit);
  if (told.length === 0) return null;
  return (
    <section class="pictures">
      <h2 class="card-group">{i18n.t('pictures', told.length)}</h2>
      <ul>
        {told.map(({ src, caption, alt, credit }) => (
          <li key={src}>
            <button type="button" class="picture" onClick={() => onGo(src)}>
              <span class="card-icon">
                <Image size={15} strokeWidth={1.9} aria-hidden="true" />
              </span>
              <span>
                <span class="picture-caption" lang={language}>
                  {caption || alt || i18n.t('pictureUntold')}
                </span>
                {credit && <span class="picture-credit">{credit}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
