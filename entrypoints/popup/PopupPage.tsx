import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Problem } from '../../components/notebook/Problem.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { Later } from '../../components/ui/Later.tsx';
import { useShownMark } from '../../components/ui/use-shown-mark.ts';
import { askFromExtension } from '../../lib/messages/ask.ts';
import type { PageStatus } from '../../lib/messages/to-page.ts';
import {
  highlightsOf,
  type NotebookProblem,
  type Noted,
  notebookProblem,
  openNotebook,
  useLiveQuery,
  whenOpen,
} from '../../lib/notebook/index.ts';
import { useAnswer, useLibrary } from '../../lib/notebook/library/use-library.ts';
import { readNewest, readNoted } from '../../lib/notebook/read-noted.ts';
import { reviewQueue } from '../../lib/notebook/reviews.ts';
import { useSite } from './use-site.ts';

const SHOWN = 50;
const NEWEST = 10;
const review = () => import('./ReviewPart.tsx').then(({ ReviewPart }) => ReviewPart);

/** Wires the popup to the page in front and to the notebook. */
export function PopupPage({ tab }: { tab: number | undefined }) {
  const [page, setPage] = useState<PageStatus | null>(null);
  const [query, setQuery] = useState('');
  const [reviewing, setReviewing] = useState(false);
  const [problem, setProblem] = useState<NotebookProblem | null>(null);
  const notebook = useMemo(() => openNotebook(() => setProblem('updated')), []);
  const identity = page?.identity ?? '';
  const highlights = useLiveQuery(() => highlightsOf(notebook, identity), [], [notebook, identity]);
  const due = useLiveQuery(() => reviewQueue(notebook).then(({ count }) => count), 0, [notebook]);

  const searching = query.trim() !== '';
  // Reading the whole notebook takes longer than opening the popup may: only a search needs it.
  const library = useLibrary(searching);
  const found = useAnswer(
    (link) => link.highlights({ text: query, filter: {}, order: 'relevance' }, 0, SHOWN),
    library,
    query,
  );
  const ids = found?.ids ?? [];
  const listed = useLiveQuery<Noted[]>(
    () => (searching ? readNoted(notebook, ids) : readNewest(notebook, NEWEST)),
    [],
    [notebook, searching, ids.join()],
  );

  const site = useSite(notebook, tab);

  useEffect(() => {
    if (tab !== undefined) askFromExtension('page-status', { tab }).then(setPage, () => setPage(null));
  }, [tab, site?.isOff]);
  useEffect(() => {
    whenOpen(notebook).catch((cause) => setProblem(notebookProblem(cause)));
  }, [notebook]);

  useShownMark(listed.length > 0);

  async function open(id: string) {
    await askFromExtension('open-highlight', { id });
    close();
  }

  if (problem) return <Problem problem={problem} onReload={() => location.reload()} />;
  return (
    <Popup
      page={page}
      site={site}
      highlights={highlights}
      listed={listed}
      query={query}
      nothingFound={searching && found?.total === 0}
      due={due}
      review={
        reviewing && <Later load={review} props={{ notebook, onOpen: open, onDone: () => setReviewing(false) }} />
      }
      onReview={() => setReviewing(true)}
      onQuery={setQuery}
      onOpenSidebar={async () => {
        if (tab !== undefined) await askFromExtension('open-sidebar', { tab });
        close();
      }}
      onOpenNotebook={async () => {
        await browser.tabs.create({ url: browser.runtime.getURL('/notebook.html') });
        close();
      }}
      onOpen={open}
    />
  );
}
