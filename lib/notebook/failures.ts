/** Why the notebook cannot be used; each has a sentence that says what to do. */
export type NotebookProblem = 'full' | 'newer' | 'slow' | 'updated' | 'unreadable';

const byName: Readonly<Record<string, NotebookProblem>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DatabaseClosedError: 'updated',
  OpenTimeoutError: 'slow',
};

/** What a failed operation on the notebook means to the reader. */
export function notebookProblem(cause: unknown): NotebookProblem {
  const chain = causes(cause);
  // Firefox says "disk full" in other words, inside an AbortError.
  if (chain.some(({ name, message }) => isFull(`${name} ${message}`))) return 'full';
  const known = chain.map(({ name }) => byName[name]).filter((problem) => problem !== undefined);
  return known.at(-1) ?? 'unreadable';
}

const isFull = (said: string): boolean => /quota|no space/i.test(said) || (/disk/i.test(said) && /full/i.test(said));

/** An error and what it wraps: Dexie wraps what the browser threw, and a transaction what Dexie threw. */
function causes(cause: unknown, depth = 5): { name: string; message: string }[] {
  if (typeof cause !== 'object' || cause === null || depth === 0) return [];
  const { name, message, inner } = cause as { name?: unknown; message?: unknown; inner?: unknown };
  return [{ name: String(name), message: String(message) }, ...causes(inner, depth - 1)];
}
