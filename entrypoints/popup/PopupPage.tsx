import { useEffect, useMemo, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup.tsx';
import { askFromExtension, type PageStatus } from '../../lib/messages/index.ts';
import { highlightsOf, openNotebook, searchHighlights, useLiveQuery } from '../../lib/notebook/index.ts';
import { useSite } from './use-site.ts';

/** Wires the popup to the page in front and to the notebook. */
export function PopupPage({ tab }: { tab: number | undefined }) {
  const [page, setPage] = useState<PageStatus | null>(null);
  const [query, setQuery] = useState('');
  const notebook = useMemo(() => openNotebook(), []);
  const identity = page?.identity ?? '';
  const highlights = useLiveQuery(() => highlightsOf(notebook, identity), [], [notebook, identity]);
  const found = useLiveQuery(() => searchHighlights(notebook, query), [], [notebook, query]);

  const site = useSite(notebook, tab);

  useEffect(() => {
    if (tab !== undefined) askFromExtension('page-status', { tab }).then(setPage, () => setPage(null));
  }, [tab, site?.isOff]);

  async function openSidebar() {
    if (tab !== undefined) await askFromExtension('open-sidebar', { tab });
    close();
  }

  async function open(id: string) {
    await askFromExtension('open-highlight', { id });
    close();
  }

  return (
    <Popup
      page={page}
      site={site}
      highlights={highlights}
      found={found}
      query={query}
      onQuery={setQuery}
      onOpenSidebar={openSidebar}
      onOpen={open}
    />
  );
}
