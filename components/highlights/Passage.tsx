import { i18n } from '#i18n';

/** Where a highlight stands in the page as it is now; absent until the page has said so. */
export interface Standing {
  state: 'exact' | 'changed' | 'orphan';
  /** What the page says there now, where it has changed. */
  wording?: string;
}

interface Props {
  quote: string;
  standing: Standing | undefined;
  onGo: () => void;
  /** Lay the highlight over what is selected in the page. */
  onAttach: () => void;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A highlight's passage: as it was marked, and what has become of it in the page. */
export function Passage({ quote, standing, onGo, onAttach }: Props) {
  const isGone = standing?.state === 'orphan';
  const wording = standing?.state === 'changed' ? plain(standing.wording ?? '') : '';
  const isReworded = wording !== '' && wording !== plain(quote);
  return (
    <>
      <button type="button" class="highlight-quote" disabled={isGone} onClick={onGo}>
        <span class="clamped">{isReworded ? <del>{quote}</del> : quote}</span>
      </button>
      {isReworded && (
        <>
          <p class="highlight-state">{i18n.t('changed')}</p>
          <p class="highlight-wording">
            <span class="clamped">
              <ins>{wording}</ins>
            </span>
          </p>
        </>
      )}
      {standing?.state === 'changed' && !isReworded && (
        <p class="highlight-state" data-mild>
          {i18n.t('changedAround')}
        </p>
      )}
      {isGone && (
        <p class="highlight-state">
          {i18n.t('orphan')}{' '}
          <button type="button" class="button" onClick={onAttach}>
            {i18n.t('attach')}
          </button>
        </p>
      )}
    </>
  );
}
