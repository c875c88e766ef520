import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** The result of a query of the notebook, kept up to date with every change in any of the extension's surfaces. */
export function useLiveQuery<T>(query: () => Promise<T>, initial: T, dependencies: readonly unknown[]): T {
  const [result, setResult] = useState(initial);
  // The caller names what the query depends on, as with useEffect.
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({ next: setResult, error: () => {} });
    return () => subscription.unsubscribe();
  }, [...dependencies]);
  return result;
}
