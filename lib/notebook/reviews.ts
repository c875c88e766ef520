import type { Notebook } from './database.ts';
import type { Highlight, Memory, Review, Source } from './records.ts';

/** A note to be reviewed. */
export interface Due {
  review: Review;
  highlight: Highlight;
  source: Source;
}

/** What waits for review today. */
export interface ReviewQueue {
  /** The first of them. */
  next: Due | null;
  /** How many there are, it included. */
  count: number;
}

/** So many notes are met for the first time a day: an import of thousands must not become a burden. */
const NEW_A_DAY = 10;

/**
 * What waits for review until the end of the day `now` is in, by the reader's clock: first what has been seen before, the longest overdue
 * in front, then new notes, the newest in front. A note is new to review from the day after it was made.
 */
export async function reviewQueue(notebook: Notebook, now = Date.now()): Promise<ReviewQueue> {
  const { reviews } = notebook;
  const [today, tomorrow] = dayOf(now);
  const seen = reviews.where('due').below(tomorrow);
  const fresh = reviews.where('fresh').below(today);
  const [seenCount, freshCount, introduced] = await Promise.all([
    seen.count(),
    fresh.count(),
    reviews.where('introduced').between(today, tomorrow).count(),
  ]);
  const newToday = Math.max(0, Math.min(freshCount, NEW_A_DAY - introduced));
  const review = seenCount > 0 ? await seen.first() : newToday > 0 ? await fresh.last() : undefined;
  const highlight = review && (await notebook.highlights.get(review.highlight));
  const source = highlight && (await notebook.sources.get(highlight.source));
  return { next: review && highlight && source ? { review, highlight, source } : null, count: seenCount + newToday };
}

/** The local day a time is in: its start, and that of the next. */
export function dayOf(time: number): [start: number, end: number] {
  const start = new Date(time).setHours(0, 0, 0, 0);
  // The day on which the clock is changed is no 24 hours long.
  const end = new Date(start);
  end.setDate(end.getDate() + 1);
  return [start, end.getTime()];
}

/** Keeps an answer: when the note comes back, and that it was given. */
export async function keepAnswer(
  notebook: Notebook,
  highlight: string,
  answer: { rating: number; memory: Memory; due: number },
  now = Date.now(),
): Promise<void> {
  const { reviews, reviewLog } = notebook;
  await notebook.transaction('rw', reviews, reviewLog, async () => {
    const row = await reviews.get(highlight);
    await reviews.put({
      highlight,
      due: answer.due,
      introduced: row?.introduced ?? now,
      memory: answer.memory,
    });
    await reviewLog.put({ highlight, time: now, rating: answer.rating });
  });
}

/** Takes the last answer back: the row is again as it was. */
export async function undoAnswer(notebook: Notebook, before: Review, time: number): Promise<void> {
  const { reviews, reviewLog } = notebook;
  await notebook.transaction('rw', reviews, reviewLog, async () => {
    await reviews.put(before);
    await reviewLog.delete([before.highlight, time]);
  });
}
