import type { Notebook } from './database.ts';
import type { Review } from './records.ts';

/** Takes highlights out of review; `resumeReviews` puts them back where they were. Inside the caller's transaction. */
export async function pauseReviews(notebook: Notebook, ids: readonly string[]): Promise<void> {
  await change(notebook, ids, (row) => {
    if (row.paused) return row;
    const { due, fresh, ...rest } = row;
    return { ...rest, paused: { ...(due !== undefined && { due }), ...(fresh !== undefined && { fresh }) } };
  });
}

/** Puts highlights back into review. Inside the caller's transaction. */
export async function resumeReviews(notebook: Notebook, ids: readonly string[]): Promise<void> {
  await change(notebook, ids, ({ paused, ...row }) => ({ ...row, ...paused }));
}

async function change({ reviews }: Notebook, ids: readonly string[], to: (row: Review) => Review) {
  const rows = await reviews.bulkGet([...ids]);
  await reviews.bulkPut(rows.flatMap((row) => (row ? [to(row)] : [])));
}
