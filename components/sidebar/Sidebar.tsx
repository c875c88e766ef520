import { X } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Span } from '../../lib/annotate/annotations.ts';
import type { Article } from '../../lib/article/article.ts';
import type { Card, CardOrder, QuotationCard } from '../../lib/cards/index.ts';
import type { Verdict } from '../../lib/corrections/index.ts';
import type { Colour, Highlight } from '../../lib/notebook/records.ts';
import { CardList } from '../cards/CardList.tsx';
import { QuotationPanel } from '../cards/QuotationPanel.tsx';
import type { HighlightActions } from '../highlights/HighlightItem.tsx';
import { HighlightList } from '../highlights/HighlightList.tsx';
import type { Saved } from '../highlights/NoteEditor.tsx';
import type { Standing } from '../highlights/Passage.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Glance } from './Glance.tsx';
import { Tabs } from './Tabs.tsx';
import './sidebar.css';

export type Panel = 'cards' | 'quotations' | 'highlights';

/** What the sidebar shows of the page: still waiting for it, no article on it, or the article with its cards once they are made. */
export type Page = 'waiting' | 'no-article' | { article: Article; cards: Card[] | null; quotations: QuotationCard[] };

interface Props extends HighlightActions {
  page: Page;
  panel: Panel;
  currentCard: string | null;
  highlights: Highlight[];
  colours: readonly Colour[];
  knownTags: readonly string[];
  standings: ReadonlyMap<string, Standing>;
  /** The highlight that the reader asked for in the page. */
  current: string | null;
  editing: string | null;
  saved: Saved;
  trashed: string | null;
  /** The page has been left: its places cannot be shown any more. */
  gone: boolean;
  onPanel: (panel: Panel) => void;
  order: CardOrder;
  /** What the reader has just set right, in a sentence, as long as that can be undone. */
  corrected: string | null;
  onGoTo: (span: Span) => void;
  onOrder: (order: CardOrder) => void;
  onCorrect: (verdict: Verdict) => void;
  onUndoCorrection: () => void;
  onUndo: () => void;
  onClose: () => void;
}

/** The margin: the cards of the article and the reader's highlights and notes. */
export function Sidebar(props: Props) {
  const { page, panel, gone, corrected, onPanel, onClose, onUndoCorrection } = props;
  const tabs: { id: Panel; label: string }[] = [
    { id: 'cards', label: i18n.t('tabCards') },
    { id: 'quotations', label: i18n.t('tabQuotations') },
    { id: 'highlights', label: `${i18n.t('tabHighlights')} ${props.highlights.length || ''}` },
  ];
  return (
    <div class="sidebar">
      <header class="sidebar-head">
        <div class="sidebar-title">
          <h1>Randnotiz</h1>
          <IconButton icon={X} label={i18n.t('closeSidebar')} onClick={onClose} />
        </div>
        {typeof page === 'object' && (
          <Glance article={page.article} cards={page.cards} quotations={page.quotations.length} />
        )}
        <Tabs label={i18n.t('tabs')} tabs={tabs} chosen={panel} onChoose={onPanel} />
      </header>
      {gone && <p class="retired">{i18n.t('pageGone')}</p>}
      <main>
        <div id="panel" class="panel" role="tabpanel" aria-labelledby={`tab-${panel}`}>
          {panel === 'highlights' ? <HighlightList {...props} /> : <PagePanel {...props} />}
        </div>
      </main>
      <div role="status">
        {corrected && (
          <p class="toast">
            {corrected}
            <button type="button" class="button" onClick={onUndoCorrection}>
              {i18n.t('undo')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

function PagePanel({ page, panel, currentCard, order, onGoTo, onOrder, onCorrect }: Props) {
  if (page === 'no-article') return <p class="status">{i18n.t('noArticle')}</p>;
  if (page === 'waiting' || !page.cards) return <p class="status">{i18n.t('reading')}</p>;
  const { text, language } = page.article;
  if (panel === 'quotations')
    return (
      <QuotationPanel
        quotations={page.quotations}
        text={text}
        language={language}
        onGoTo={(start, end) => onGoTo({ start, end })}
      />
    );
  if (page.cards.length === 0) return <p class="status">{i18n.t('nothingFound')}</p>;
  return (
    <CardList
      cards={page.cards}
      text={text}
      language={language}
      current={currentCard}
      order={order}
      onOrder={onOrder}
      onGo={onGoTo}
      onCorrect={onCorrect}
    />
  );
}
