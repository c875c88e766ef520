import fc from 'fast-check';
import { fsrs } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import type { Memory } from '../../../lib/notebook/records.ts';
import { answers, intervals, type Rating, ratings } from '../../../lib/review/schedule.ts';

const day = 86_400_000;
const start = Date.UTC(2022, 10, 29, 12, 30);

/** The days between reviews when each note is answered on the day it comes back. */
function intervalsOf(given: readonly Rating[], parameters: Parameters<typeof answers>[2] = {}): number[] {
  let memory: Memory | undefined;
  let now = start;
  return given.map((rating) => {
    const answered = answers(memory, now, parameters)[rating];
    memory = answered.memory;
    now = answered.due;
    return memory.scheduledDays;
  });
}

describe('when a note comes back', () => {
  // The values that ts-fsrs itself is tested with: __tests__/impl/long-term_scheduler.test.ts.
  const w = [
    0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904, 0.3025,
    2.1214, 0.2498, 2.9466, 0.4891, 0.6468,
  ];
  it.each<[Rating[], number[]]>([
    [
      [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3],
      [3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773],
    ],
    [
      [1, 2, 3, 4, 1, 2, 3, 4],
      [1, 2, 6, 41, 4, 7, 21, 133],
    ],
    [
      [4, 1, 2, 3, 4, 1, 2, 3],
      [15, 3, 6, 27, 240, 10, 17, 60],
    ],
  ])('follows FSRS’s golden values for the answers %j', (given, days) => {
    expect(intervalsOf(given, { w })).toEqual(days);
  });

  it('follows FSRS-6 with the weights that readers get', () => {
    const seen: number[] = [];
    // Published for FSRS-6 with its default weights and learning steps: the library has not changed under us.
    const scheduler = fsrs({});
    let card = { ...scheduler.repeat(emptyCard(), new Date(start))[3].card };
    seen.push(card.scheduled_days);
    for (const rating of [3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3] as const) {
      card = scheduler.repeat(card, card.due)[rating].card;
      seen.push(card.scheduled_days);
    }
    expect(seen).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  it('is later the better it was remembered', () => {
    const days = intervals(undefined, start);
    expect(days[1]).toBeGreaterThanOrEqual(1);
    expect(days[1]).toBeLessThan(days[2]);
    expect(days[2]).toBeLessThan(days[3]);
    expect(days[3]).toBeLessThan(days[4]);
  });

  it('is always a number of days in the future, whatever the clock does between answers', () => {
    const step = fc.record({ rating: fc.constantFrom(...ratings), days: fc.integer({ min: -4_000, max: 4_000 }) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let memory: Memory | undefined;
        let now = start;
        for (const { rating, days } of steps) {
          now += days * day;
          const answered = answers(memory, now)[rating];
          memory = answered.memory;
          expect(answered.due).toBeGreaterThan(now);
          expect(Number.isFinite(answered.due)).toBe(true);
          expect(memory.stability).toBeGreaterThan(0);
        }
      }),
    );
  });
});

const emptyCard = () => ({
  due: new Date(start),
  stability: 0,
  difficulty: 0,
  elapsed_days: 0,
  scheduled_days: 0,
  learning_steps: 0,
  reps: 0,
  lapses: 0,
  state: 0,
});
