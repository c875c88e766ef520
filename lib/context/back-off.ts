import type { Failure } from './context.ts';
import type { Pause } from './store.ts';

const FIRST_SECONDS = 30;
const LONGEST_SECONDS = 3_600;
const LONGEST_ASKED_SECONDS = 86_400;

/** How long to leave a host alone: half a minute, doubled with every failure up to an hour, or what the host asked for, up to a day. */
export function pauseAfter(
  host: string,
  failure: Failure,
  before: Pause | undefined,
  retryAfter: number | undefined,
  now: number,
): Pause {
  const failures = (before?.failures ?? 0) + 1;
  const own = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** (failures - 1));
  const asked = Math.min(LONGEST_ASKED_SECONDS, retryAfter ?? 0);
  return { host, failures, failure, until: now + 1000 * Math.max(own, asked) };
}
