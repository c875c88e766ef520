import { useRef, useState } from 'preact/hooks';

/** The same object on every render, whose functions always call the latest ones: lets a long list leave its items alone. */
export function useStable<T extends object>(actions: T): T {
  const latest = useRef(actions);
  latest.current = actions;
  const [stable] = useState(() => {
    const entries = Object.keys(actions).map((key) => [
      key,
      (...args: unknown[]) => (latest.current[key as keyof T] as (...args: unknown[]) => unknown)(...args),
    ]);
    return Object.fromEntries(entries) as T;
  });
  return stable;
}
