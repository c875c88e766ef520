import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addHighlight,
  type Notebook,
  openNotebook,
  restoreHighlight,
  trashHighlight,
} from '../../../lib/notebook/index.ts';
import { dayOf, keepAnswer, reviewQueue, undoAnswer } from '../../../lib/notebook/reviews.ts';
import { answers } from '../../../lib/review/index.ts';
import { highlight, source } from './support/notebook.ts';

const day = 86_400_000;
const monday = new Date(2026, 4, 4, 9).getTime();

let notebook: Notebook;
beforeEach(() => {
  notebook = openNotebook(undefined, `test-${Math.random()}`);
});
afterEach(() => notebook.delete());

const add = (id: string, created: number) => addHighlight(notebook, source(), highlight(id, { created }));
async function answer(id: string, rating: 1 | 2 | 3 | 4, now: number) {
  const row = await notebook.reviews.get(id);
  await keepAnswer(notebook, id, { rating, ...answers(row?.memory, now)[rating] }, now);
}
const nextId = async (now: number) => (await reviewQueue(notebook, now)).next?.highlight.id;

describe('what waits for review', () => {
  it('is a new note from the day after it was made, the newest first', async () => {
    await add('first', monday);
    await add('second', monday + 1);
    expect(await reviewQueue(notebook, monday + 2)).toEqual({ next: null, count: 0 });
    expect(await nextId(monday + day)).toBe('second');
    expect((await reviewQueue(notebook, monday + day)).count).toBe(2);
  });

  it('is at most ten new notes a day, however many there are', async () => {
    for (let n = 0; n < 25; n++) await add(`n${n}`, monday + n);
    const tuesday = monday + day;
    for (let left = 10; left > 0; left--) {
      const { next, count } = await reviewQueue(notebook, tuesday);
      expect(count).toBe(left);
      await answer(next?.highlight.id ?? '', 3, tuesday);
    }
    expect(await reviewQueue(notebook, tuesday)).toEqual({ next: null, count: 0 });
    expect((await reviewQueue(notebook, tuesday + day)).count).toBe(10);
  });

  it('is what is longest overdue before what is new', async () => {
    await add('known', monday);
    await answer('known', 1, monday + day);
    await add('new', monday + day);
    expect(await nextId(monday + 2 * day)).toBe('known');
  });

  it('is nothing that lies in the trash, and again what was taken out of it', async () => {
    await add('a', monday);
    await trashHighlight(notebook, 'a');
    expect(await nextId(monday + day)).toBeUndefined();
    await restoreHighlight(notebook, 'a');
    expect(await nextId(monday + day)).toBe('a');
  });

  it('is as before when an answer is taken back', async () => {
    await add('a', monday);
    const before = await notebook.reviews.get('a');
    await answer('a', 4, monday + day);
    if (before) await undoAnswer(notebook, before, monday + day);
    expect(await notebook.reviews.get('a')).toEqual(before);
    expect(await notebook.reviewLog.count()).toBe(0);
  });

  it('loses no note when the clock is set back by a year in between', async () => {
    await add('a', monday);
    await answer('a', 3, monday + 365 * day);
    await answer('a', 3, monday + day);
    const due = (await notebook.reviews.get('a'))?.due ?? 0;
    expect(due).toBeGreaterThan(monday);
    expect(due).toBeLessThan(monday + 365 * day);
    expect(await nextId(due)).toBe('a');
  });

  it('counts a day as the reader’s clock does, also when it is changed for summer', () => {
    const [start, end] = dayOf(new Date(2026, 2, 29, 15).getTime());
    expect([new Date(start).getHours(), new Date(end).getHours(), new Date(end).getDate()]).toEqual([0, 0, 30]);
  });
});
