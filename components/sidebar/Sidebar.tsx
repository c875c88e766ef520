import { Undo2 } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '../../lib/article/article.ts';
import { type Card, countKinds, type QuotationCard } from '../../lib/cards/index.ts';
import type { Placement } from '../../lib/messages/index.ts';
import type { Colour, Highlight } from '../../lib/notebook/records.ts';
import type { HighlightActions } from '../highlights/HighlightItem.tsx';
import { HighlightList } from '../highlights/HighlightList.tsx';
import type { Saved } from '../highlights/NoteEditor.tsx';
import type { Standing } from '../highlights/Passage.tsx';
import { Glance } from './Glance.tsx';
import { type CardsProps, PagePanel } from './PagePanel.tsx';
import { Rail } from './Rail.tsx';
import { ResizeHandle } from './ResizeHandle.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { type HeadActions, SidebarHead } from './SidebarHead.tsx';
import { Tabs } from './Tabs.tsx';
import { useKeys } from './use-keys.ts';
import './sidebar.css';

export type Panel = 'cards' | 'quotations' | 'highlights';

/** What the sidebar shows of the page: still waiting for it, no article on it, or the article with its cards once they are made. */
export type Page = 'waiting' | 'no-article' | { article: Article; cards: Card[] | null; quotations: QuotationCard[] };

interface Props extends HighlightActions, Omit<HeadActions, 'onShortcuts'>, CardsProps {
  page: Page;
  panel: Panel;
  /** Where it stands in the page; absent in a panel or tab of the browser. */
  standing?: { placement: Placement; collapsed: boolean } | undefined;
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
  /** What the reader has just set right, in a sentence, as long as that can be undone. */
  corrected: string | null;
  /** Whether there is a place to go back to. */
  hasOrigin: boolean;
  onPanel: (panel: Panel) => void;
  onBack: () => void;
  onResize: (size: number, isDone: boolean) => void;
  onUnfold: () => void;
  onUndoCorrection: () => void;
  onUndo: () => void;
}

/** The margin: the cards of the article, what is said in it, and the reader's highlights and notes. */
export function Sidebar(props: Props) {
  const { page, panel, standing, gone, corrected, hasOrigin, onPanel, onBack, onUndoCorrection } = props;
  const [help, setHelp] = useState(false);
  const search = useRef<HTMLElement>(null);
  useKeys({
    '?': () => setHelp(true),
    '/': () => search.current?.querySelector<HTMLElement>('input[type=search]')?.focus(),
    b: onBack,
    f: () => props.onFollow(!props.follow),
  });

  const cards = typeof page === 'object' ? page.cards : null;
  if (standing?.collapsed && props.onClose)
    return (
      <div class="sidebar" data-placement={standing.placement} data-collapsed>
        <Rail counts={countKinds(cards ?? [])} onUnfold={props.onUnfold} onClose={props.onClose} />
      </div>
    );
  const tabs: { id: Panel; label: string }[] = [
    { id: 'cards', label: i18n.t('tabCards') },
    { id: 'quotations', label: i18n.t('tabQuotations') },
    { id: 'highlights', label: `${i18n.t('tabHighlights')} ${props.highlights.length || ''}` },
  ];
  return (
    <div class="sidebar" data-placement={standing?.placement}>
      <header class="sidebar-head">
        {standing && (
          <ResizeHandle
            placement={standing.placement}
            size={() => (standing.placement === 'bottom' ? innerHeight : innerWidth)}
            onResize={props.onResize}
          />
        )}
        <SidebarHead {...props} onShortcuts={() => setHelp(true)} />
        {typeof page === 'object' && (
          <Glance article={page.article} cards={page.cards} quotations={page.quotations.length} />
        )}
        <Tabs label={i18n.t('tabs')} tabs={tabs} chosen={panel} onChoose={onPanel} />
      </header>
      {gone && <p class="retired">{i18n.t('pageGone')}</p>}
      <main ref={search}>
        <div id="panel" class="panel" role="tabpanel" aria-labelledby={`tab-${panel}`}>
          {panel === 'highlights' ? <HighlightList {...props} /> : <PagePanel {...props} panel={panel} />}
        </div>
        {hasOrigin && !gone && (
          <button type="button" class="button back" onClick={onBack}>
            <Undo2 size={15} strokeWidth={1.75} aria-hidden="true" />
            {i18n.t('goBack')}
          </button>
        )}
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
      {help && <Shortcuts onClose={() => setHelp(false)} />}
    </div>
  );
}
