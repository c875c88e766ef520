import { StatisticsView } from '../../components/notebook/StatisticsView.tsx';
import type { Notebook } from '../../lib/notebook/database.ts';
import { useLiveQuery } from '../../lib/notebook/index.ts';
import type { LibraryState } from '../../lib/notebook/library/use-library.ts';
import { readStatistics, type Statistics } from '../../lib/notebook/statistics.ts';

/** Statistics, kept up to date. */
export function StatisticsPlace({ notebook, library }: { notebook: Notebook; library: LibraryState }) {
  const statistics = useLiveQuery<Statistics | null>(() => readStatistics(notebook), null, [notebook]);
  return statistics && <StatisticsView statistics={statistics} facets={library.facets} />;
}
