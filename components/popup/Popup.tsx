import { BookOpenText, NotebookText, PanelRightOpen } from 'lucide-preact';
import type { ComponentChildren, ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { PageStatus } from '../../lib/messages/index.ts';
import type { Highlight, Noted } from '../../lib/notebook/index.ts';
import { SiteSwitch } from '../settings/SiteSwitch.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { NotedItem } from './NotedItem.tsx';
import './popup.css';

interface Props {
  /** What there is on the page in front; `null` until it is known. */
  page: PageStatus | null;
  /** The site of the page and the switch for it; `null` where the page has none. */
  site: ComponentProps<typeof SiteSwitch> | null;
  highlights: Highlight[];
  /** What was found, or the newest notes while nothing is looked for. */
  listed: Noted[];
  query: string;
  nothingFound: boolean;
  /** How many notes wait for review. */
  due: number;
  /** The review, while it is going on. */
  review: ComponentChildren;
  onReview: () => void;
  onQuery: (query: string) => void;
  onOpenSidebar: () => void;
  onOpenNotebook: () => void;
  onOpen: (id: string) => void;
}

/** What is on this page, what waits for review, and a search over all notes. */
export function Popup({ page, site, review, onOpenNotebook, onOpenSidebar, ...rest }: Props) {
  return (
    <div class="popup">
      <header>
        <div class="popup-head">
          <h1>Randnotiz</h1>
          <IconButton icon={NotebookText} label={i18n.t('openNotebook')} onClick={onOpenNotebook} />
        </div>
        {page && !review && <PageHead page={page} onOpenSidebar={onOpenSidebar} />}
      </header>
      <main>{review || <Notes {...rest} />}</main>
      {site && (
        <footer>
          <SiteSwitch {...site} />
        </footer>
      )}
    </div>
  );
}

type NotesProps = Omit<Props, 'page' | 'site' | 'review' | 'onOpenNotebook' | 'onOpenSidebar'>;

function Notes({ highlights, listed, query, nothingFound, due, onReview, onQuery, onOpen }: NotesProps) {
  const searching = query.trim() !== '';
  return (
    <>
      {due > 0 && !searching && (
        <button type="button" class="popup-due" data-review-start onClick={onReview}>
          <BookOpenText size={18} strokeWidth={1.75} aria-hidden="true" />
          {i18n.t('dueCount', due)}
        </button>
      )}
      {highlights.length > 0 && !searching && (
        <section>
          <h2>{i18n.t('notesOfPage')}</h2>
          <ul data-page-notes>
            {highlights.map((highlight) => (
              <NotedItem key={highlight.id} highlight={highlight} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{i18n.t('notesOfAll')}</h2>
        <SearchField label={i18n.t('searchNotes')} value={query} onInput={onQuery} />
        {nothingFound && <p class="status">{i18n.t('nothingMatches')}</p>}
        {!searching && listed.length === 0 && <p class="status">{i18n.t('noNotes')}</p>}
        <ul data-all-notes>
          {listed.map(({ highlight, source }) => (
            <NotedItem
              key={highlight.id}
              highlight={highlight}
              origin={[source.publisher, source.title].filter(Boolean).join(' · ')}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

function PageHead({ page, onOpenSidebar }: { page: PageStatus; onOpenSidebar: () => void }) {
  if (page.nothing)
    return (
      <p class="popup-nothing" data-status>
        {i18n.t(`nothing_${page.nothing}`)}
      </p>
    );
  return (
    <>
      <p class="popup-title">{page.title}</p>
      <p class="popup-counts">{i18n.t('counts', [page.entities, page.figures])}</p>
      <button type="button" class="button button-primary" data-open-sidebar onClick={onOpenSidebar}>
        <PanelRightOpen size={16} strokeWidth={1.75} aria-hidden="true" />
        {i18n.t('openSidebar')}
      </button>
    </>
  );
}
