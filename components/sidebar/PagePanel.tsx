import { i18n } from '#i18n';
import { CardList, type CardListActions } from '../cards/CardList.tsx';
import { PictureList } from '../cards/PictureList.tsx';
import { QuotationPanel } from '../cards/QuotationPanel.tsx';
import { SiteSwitch } from '../settings/SiteSwitch.tsx';
import type { Page } from './Sidebar.tsx';

/** What the cards need from outside, whatever page they are of. */
export interface CardsProps extends CardListActions {
  onGoToPicture: (src: string) => void;
  /** The page's site, where it has one, and the way to switch Randnotiz off on it. */
  site: string | null;
  onSwitchOff: () => void;
}

interface Props extends CardsProps {
  page: Page;
  panel: 'cards' | 'quotations';
}

/** What the article has: its cards and pictures, or what is said in it. */
export function PagePanel({ page, panel, site, onGoToPicture, onSwitchOff, ...actions }: Props) {
  if (page === 'no-article') return <p class="status">{i18n.t('noArticle')}</p>;
  if (page === 'waiting' || !page.cards)
    return (
      <p class="status" role="status">
        {i18n.t('reading')}
      </p>
    );
  const { text, language, images } = page.article;
  if (panel === 'quotations')
    return (
      <QuotationPanel
        quotations={page.quotations}
        text={text}
        language={language}
        onGoTo={(start, end) => actions.onGoTo({ start, end })}
      />
    );
  return (
    <>
      {page.cards.length === 0 ? (
        <p class="status">{i18n.t('nothingFound')}</p>
      ) : (
        <CardList {...actions} cards={page.cards} text={text} language={language} />
      )}
      <PictureList pictures={images} language={language} onGo={onGoToPicture} />
      {site && (
        <p class="panel-foot">
          <SiteSwitch site={site} isOff={false} onSwitch={onSwitchOff} />
        </p>
      )}
    </>
  );
}
