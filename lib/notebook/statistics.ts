import type { Notebook } from './database.ts';

/** What the notebook says about the reader's reading. Worked out here, sent nowhere. */
export interface Statistics {
  highlights: number;
  sources: number;
  notes: number;
  /** Highlights made in each of the last twelve months, the oldest first, by the reader's calendar. */
  months: { start: number; highlights: number }[];
  /** Answers in review over the last 30 days, and how many of them were not "again". */
  reviews: { answered: number; remembered: number };
}

const MONTHS = 12;
const DAY = 86_400_000;

export async function readStatistics(notebook: Notebook, now = Date.now()): Promise<Statistics> {
  const { highlights, sources, reviewLog } = notebook;
  const starts = monthStarts(now);
  const [total, trashed, sourceCount, log, months] = await Promise.all([
    highlights.count(),
    highlights.where('deleted').above(0).count(),
    sources.count(),
    reviewLog
      .where('time')
      .above(now - 30 * DAY)
      .toArray(),
    Promise.all(
      starts.map(async (start, at) => ({
        start,
        highlights: await highlights
          .where('created')
          .between(start, starts[at + 1] ?? Number.POSITIVE_INFINITY)
          .count(),
      })),
    ),
  ]);
  let notes = 0;
  await highlights.each(({ note, deleted }) => {
    if (note && deleted === undefined) notes++;
  });
  return {
    highlights: total - trashed,
    sources: sourceCount,
    notes,
    months,
    reviews: { answered: log.length, remembered: log.filter(({ rating }) => rating > 1).length },
  };
}

/** When each of the last twelve months began, this one included. */
function monthStarts(now: number): number[] {
  const date = new Date(now);
  return Array.from({ length: MONTHS }, (_, back) =>
    new Date(date.getFullYear(), date.getMonth() - (MONTHS - 1 - back), 1).getTime(),
  );
}
