const STEPS = [
  { unit: 'minute', ms: 60_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'day', ms: 86_400_000 },
  { unit: 'month', ms: 30 * 86_400_000 },
  { unit: 'year', ms: 365 * 86_400_000 },
] as const;

/** How long ago something was, in the reader's words: "3 days ago". Times in milliseconds since the epoch. */
export function ageOf(then: number, now: number, locale = document.documentElement.lang || undefined): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const age = Math.max(0, now - then);
  const step = STEPS.findLast(({ ms }) => age >= ms);
  return step ? format.format(-Math.floor(age / step.ms), step.unit) : format.format(0, 'second');
}
