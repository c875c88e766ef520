import { useMemo, useRef, useState } from 'preact/hooks';
import type { Notebook } from '../notebook/database.ts';
import { useLiveQuery } from '../notebook/index.ts';
import type { Review } from '../notebook/records.ts';
import { keepAnswer, type ReviewQueue, reviewQueue, undoAnswer } from '../notebook/reviews.ts';
import { answers, intervals, type Rating } from './schedule.ts';

/** What waits for review, kept up to date, and what the reader can do with the first of it. */
export function useReview(notebook: Notebook) {
  const queue = useLiveQuery<ReviewQueue | null>(() => reviewQueue(notebook), null, [notebook]);
  const [last, setLast] = useState<{ before: Review; time: number } | null>(null);
  /** One answer a note: a second key that comes before the next note is shown is not meant for it. */
  const answering = useRef<string | null>(null);
  const review = queue?.next?.review;
  const days = useMemo(() => intervals(review?.memory, Date.now()), [review]);

  async function answer(rating: Rating) {
    if (!review || answering.current === review.highlight) return;
    answering.current = review.highlight;
    const now = Date.now();
    await keepAnswer(notebook, review.highlight, { rating, ...answers(review.memory, now)[rating] }, now);
    setLast({ before: review, time: now });
  }

  async function undo() {
    if (!last) return;
    answering.current = null;
    setLast(null);
    await undoAnswer(notebook, last.before, last.time);
  }

  return { queue, days, answer, undo: last ? undo : undefined };
}
