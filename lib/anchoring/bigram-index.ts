import type { PageText } from './page-text.ts';

/** Where each pair of neighbouring tokens stands on the page. Pairs that share a bucket are told apart by whoever asks. */
export interface BigramIndex {
  /** Bucket b holds `places[starts[b] … starts[b + 1])`, ascending. */
  starts: Int32Array;
  places: Int32Array;
  mask: number;
}

const bucketOf = (a: number, b: number, mask: number) => {
  const mixed = Math.imul(a ^ (b >>> 15) ^ (b << 7), 0x9e3779b1) + b;
  return (mixed ^ (mixed >>> 15)) & mask;
};

function build({ tokens: { hash }, count }: PageText): BigramIndex {
  let size = 256;
  while (size < count) size *= 2;
  const mask = size - 1;
  const buckets = new Int32Array(Math.max(0, count - 1));
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < buckets.length; at++) {
    const bucket = bucketOf(hash[at] ?? 0, hash[at + 1] ?? 0, mask);
    buckets[at] = bucket;
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < size; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const next = starts.slice();
  const places = new Int32Array(buckets.length);
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at] ?? 0;
    const place = next[bucket] ?? 0;
    places[place] = at;
    next[bucket] = place + 1;
  }
  return { starts, places, mask };
}

const built = new WeakMap<PageText, BigramIndex>();

/** The places of a page that may have this pair of tokens: no more than `most`, those nearest to token `near`. */
export function bigramPlaces(page: PageText, a: number, b: number, most: number, near: number): Int32Array {
  const { starts, places, mask } = bigramIndex(page);
  const bucket = bucketOf(a, b, mask);
  let [from, to] = [starts[bucket] ?? 0, starts[bucket + 1] ?? 0];
  if (to - from > most) {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < near) low = middle + 1;
      else high = middle;
    }
    from = Math.max(from, Math.min(low - (most >> 1), to - most));
    to = from + most;
  }
  return places.subarray(from, to);
}

/** How many places may have this pair of tokens. */
export function bigramCount(page: PageText, a: number, b: number): number {
  const { starts, mask } = bigramIndex(page);
  const bucket = bucketOf(a, b, mask);
  return (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0);
}

function bigramIndex(page: PageText): BigramIndex {
  const known = built.get(page);
  if (known) return known;
  const index = build(page);
  built.set(page, index);
  return index;
}
