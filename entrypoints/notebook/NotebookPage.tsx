import { useEffect, useMemo, useState } from 'preact/hooks';
import { Problem } from '../../components/notebook/Problem.tsx';
import { Shell } from '../../components/notebook/Shell.tsx';
import { Later } from '../../components/ui/Later.tsx';
import {
  type NotebookProblem,
  notebookProblem,
  openNotebook,
  useLiveQuery,
  whenOpen,
} from '../../lib/notebook/index.ts';
import { useLibrary } from '../../lib/notebook/library/use-library.ts';
import { reviewQueue } from '../../lib/notebook/reviews.ts';
import { HighlightsPlace } from './HighlightsPlace.tsx';
import { useRoute } from './route.ts';

const nothingDue = { next: null, count: 0 };
const dossiers = () => import('./DossiersPlace.tsx').then(({ DossiersPlace }) => DossiersPlace);
const exchange = () => import('./ExchangePlace.tsx').then(({ ExchangePlace }) => ExchangePlace);
const review = () => import('./ReviewPlace.tsx').then(({ ReviewPlace }) => ReviewPlace);
const sources = () => import('./SourcesPlace.tsx').then(({ SourcesPlace }) => SourcesPlace);
const statistics = () => import('./StatisticsPlace.tsx').then(({ StatisticsPlace }) => StatisticsPlace);

/** The notebook page: everything that was noted, to be found, reviewed and taken away. */
export function NotebookPage() {
  const [problem, setProblem] = useState<NotebookProblem | null>(null);
  const notebook = useMemo(() => openNotebook(() => setProblem('updated')), []);
  const route = useRoute();
  const library = useLibrary();
  const due = useLiveQuery(() => reviewQueue(notebook), nothingDue, [notebook]);
  /** What was selected to be exported; `null` means everything. */
  const [selection, setSelection] = useState<readonly string[] | null>(null);

  useEffect(() => {
    whenOpen(notebook).catch((cause) => setProblem(notebookProblem(cause)));
    const fail = ({ reason }: PromiseRejectionEvent) => setProblem(notebookProblem(reason));
    addEventListener('unhandledrejection', fail);
    return () => removeEventListener('unhandledrejection', fail);
  }, [notebook]);

  const { place, source, dossier } = route;
  const shared = { notebook, library };
  return (
    <Shell place={place} due={due.count}>
      {problem && <Problem problem={problem} onReload={() => location.reload()} />}
      {(place === 'highlights' || place === 'trash') && (
        <HighlightsPlace
          key={`${place} ${source}`}
          {...shared}
          trashed={place === 'trash'}
          {...(source && { source })}
          onExport={(ids) => {
            setSelection(ids);
            location.hash = '#/exchange';
          }}
        />
      )}
      {place === 'sources' && <Later load={sources} props={shared} />}
      {place === 'dossiers' && <Later load={dossiers} props={{ ...shared, ...(dossier && { dossier }) }} />}
      {place === 'review' && <Later load={review} props={{ notebook }} />}
      {place === 'statistics' && <Later load={statistics} props={shared} />}
      {place === 'exchange' && (
        <Later load={exchange} props={{ notebook, selection, onAll: () => setSelection(null) }} />
      )}
    </Shell>
  );
}
