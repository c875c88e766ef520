/** Work that may be interrupted wherever it yields. */
export type Steps<T> = Generator<void, T>;

/** Waits until messages and timers have had their turn. */
export type NextTurn = () => Promise<void>;

/** What an AbortSignal does to stop work: throws its reason once it is aborted. */
export interface Cancel {
  throwIfAborted(): void;
}

/** Longest time in milliseconds that others wait for us. */
const longestSlice = 12;

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work in slices, with a turn for others between them. Rejects with the reason of `cancel` once that is aborted. */
export async function inSlices<T>(steps: Steps<T>, nextTurn: NextTurn, cancel?: Cancel): Promise<T> {
  let began = Date.now();
  for (;;) {
    cancel?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - began < longestSlice) continue;
    await nextTurn();
    began = Date.now();
  }
}
