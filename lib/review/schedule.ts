import { type Card, type FSRSParameters, fsrs, State } from 'ts-fsrs';
import type { Memory } from '../notebook/records.ts';

/** How well a note was remembered, in the order of the keys 1 to 4: again, hard, good, easy. */
export const ratings = [1, 2, 3, 4] as const;
export type Rating = (typeof ratings)[number];

/** What an answer leads to. */
export interface Answered {
  memory: Memory;
  /** Milliseconds since the epoch. */
  due: number;
}

const DAY = 86_400_000;

/**
 * What each answer would lead to. A note without a memory is new. Notes come back after days, never minutes: reading is not cramming.
 * A clock that was set back counts as no time passed.
 */
export function answers(
  memory: Memory | undefined,
  now: number,
  parameters: Partial<FSRSParameters> = {},
): Record<Rating, Answered> {
  const at = Math.max(now, memory?.lastReview ?? 0);
  const scheduled = fsrs({ enable_short_term: false, ...parameters }).repeat(cardOf(memory, at), new Date(at));
  const answered = (rating: Rating): Answered => {
    const { card } = scheduled[rating];
    return { memory: memoryOf(card, at), due: now + (card.due.getTime() - at) };
  };
  return { 1: answered(1), 2: answered(2), 3: answered(3), 4: answered(4) };
}

/** In how many days the note comes back after each answer. */
export function intervals(memory: Memory | undefined, now: number): Record<Rating, number> {
  const all = answers(memory, now);
  const days = (rating: Rating) => Math.round((all[rating].due - now) / DAY);
  return { 1: days(1), 2: days(2), 3: days(3), 4: days(4) };
}

function cardOf(memory: Memory | undefined, now: number): Card {
  if (!memory)
    return {
      due: new Date(now),
      stability: 0,
      difficulty: 0,
      elapsed_days: 0,
      scheduled_days: 0,
      learning_steps: 0,
      reps: 0,
      lapses: 0,
      state: State.New,
    };
  return {
    due: new Date(memory.lastReview + memory.scheduledDays * DAY),
    stability: memory.stability,
    difficulty: memory.difficulty,
    // Deprecated in ts-fsrs, which works it out from the last review.
    elapsed_days: 0,
    scheduled_days: memory.scheduledDays,
    learning_steps: memory.learningSteps,
    reps: memory.reps,
    lapses: memory.lapses,
    state: memory.state,
    last_review: new Date(memory.lastReview),
  };
}

const memoryOf = (card: Card, at: number): Memory => ({
  stability: card.stability,
  difficulty: card.difficulty,
  scheduledDays: card.scheduled_days,
  learningSteps: card.learning_steps,
  reps: card.reps,
  lapses: card.lapses,
  state: card.state,
  lastReview: at,
});
