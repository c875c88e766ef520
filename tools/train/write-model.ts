// Prunes and quantises weights and writes them as lib/annotate/names/model.ts reads them.
import { slotBits } from '../../lib/annotate/names/features.ts';
import { bucketCount, type HashTable } from '../../lib/annotate/names/hash-table.ts';
import { labelCount } from '../../lib/annotate/names/labels.ts';
import type { Lexicon } from '../../lib/annotate/names/lexicon.ts';
import { magic } from '../../lib/annotate/names/model.ts';
import type { Weights } from './learn.ts';

const greatest = 3;

/** How many hashes of a table have each upper half. */
const countsOf = ({ bucket }: HashTable) =>
  Uint8Array.from({ length: bucketCount }, (_, i) => (bucket[i + 1] ?? 0) - (bucket[i] ?? 0));

/** The bytes of a model; weights under `least` are left out. */
export function modelBytes(
  { feature, transitions }: Weights,
  slotOf: Int32Array,
  lexicon: Lexicon,
  least: number,
): Uint8Array {
  const scale = greatest / 127;
  const known = new Uint32Array(2 ** (slotBits - 5));
  const lengths: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  // Numbers were given in the order of the slots, as the rows have to be.
  for (let f = 1; f < slotOf.length; f++) {
    const before = labels.length;
    for (let y = 0; y < labelCount; y++) {
      const weight = feature[f * labelCount + y] ?? 0;
      if (Math.abs(weight) < least) continue;
      labels.push(y);
      weights.push(Math.max(-127, Math.min(127, Math.round(weight / scale))));
    }
    if (labels.length === before) continue;
    const slot = slotOf[f] ?? 0;
    known[slot >>> 5] = (known[slot >>> 5] ?? 0) | (1 << (slot & 31));
    lengths.push(labels.length - before);
  }
  const { names, middle, fine, coarse, lists, common } = lexicon;
  const head = new Uint32Array([magic, lengths.length, labels.length, names.rest.length, common.rest.length, 0]);
  new Float32Array(head.buffer)[5] = scale;
  const columns = [
    head,
    known,
    transitions,
    countsOf(names),
    names.rest,
    middle,
    fine,
    coarse,
    lists,
    countsOf(common),
    common.rest,
    Uint8Array.from(lengths),
    Uint8Array.from(labels),
    Int8Array.from(weights),
  ];
  return new Uint8Array(
    Buffer.concat(
      columns.flatMap((column) => {
        const bytes = Buffer.from(column.buffer, column.byteOffset, column.byteLength);
        return [bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)];
      }),
    ),
  );
}
