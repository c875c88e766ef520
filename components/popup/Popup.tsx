import { PanelRightOpen } from 'lucide-preact';
import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { PageStatus } from '../../lib/messages/index.ts';
import type { Highlight, Noted } from '../../lib/notebook/index.ts';
import { SiteSwitch } from '../settings/SiteSwitch.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { NotedItem } from './NotedItem.tsx';
import './popup.css';

interface Props {
  /** What there is on the page in front; `null` until it is known. */
  page: PageStatus | null;
  /** The site of the page and the switch for it; `null` where the page has none. */
  site: ComponentProps<typeof SiteSwitch> | null;
  highlights: Highlight[];
  found: Noted[];
  query: string;
  onQuery: (query: string) => void;
  onOpenSidebar: () => void;
  onOpen: (id: string) => void;
}

/** What is on this page, its notes, and a search over all of them. */
export function Popup({ page, site, highlights, found, query, onQuery, onOpenSidebar, onOpen }: Props) {
  return (
    <div class="popup">
      <header>
        <h1>Randnotiz</h1>
        {page && <PageHead page={page} onOpenSidebar={onOpenSidebar} />}
      </header>
      <main>
        {highlights.length > 0 && (
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
          {found.length === 0 && <p class="status">{i18n.t(query.trim() ? 'nothingMatches' : 'noNotes')}</p>}
          <ul data-all-notes>
            {found.map(({ highlight, source }) => (
              <NotedItem
                key={highlight.id}
                highlight={highlight}
                origin={[source.publisher, source.title].filter(Boolean).join(' · ')}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      </main>
      {site && (
        <footer>
          <SiteSwitch {...site} />
        </footer>
      )}
    </div>
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
