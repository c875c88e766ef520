import type { Protocol } from 'puppeteer-core';

/** Milliseconds of a profile that were spent in a script, with all that it called. */
export function timeIn({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile, script: string): number {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const known = new Map<number, boolean>();
  const within = (id: number | undefined): boolean => {
    if (id === undefined) return false;
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    const is = byId.get(id)?.callFrame.url.endsWith(script) === true || within(parents.get(id));
    known.set(id, is);
    return is;
  };
  return samples.reduce((sum, id, i) => sum + (within(id) ? (timeDeltas[i] ?? 0) / 1000 : 0), 0);
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
