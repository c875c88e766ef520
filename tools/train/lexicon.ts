// The lexicon a model is trained with and ships: clusters and lists by word hash.
import { readFileSync } from 'node:fs';
import { follow, hashOf, hashOfTail } from '../../lib/annotate/names/hash.ts';
import { bucketCount, type HashTable, hashTable } from '../../lib/annotate/names/hash-table.ts';
import { type Lexicon, Listed } from '../../lib/annotate/names/lexicon.ts';
import { tokenise } from '../../lib/annotate/names/tokens.ts';
import type { Gazetteer } from './gazetteers.ts';

interface Row {
  coarse: number;
  middle: number;
  fine: number;
  lists: number;
}

/** A table of hashes, given in order. */
function tableOf(sorted: readonly number[]): HashTable {
  const counts = new Uint8Array(bucketCount);
  for (const hash of sorted) counts[hash >>> 16] = (counts[hash >>> 16] ?? 0) + 1;
  return hashTable(
    counts,
    Uint16Array.from(sorted, (hash) => hash & 0xffff),
  );
}

/** Builds the lexicon of a clusters file (word, cluster among 64, 256 and 1,000), a gazetteer and a list of common words in lower case. */
export function buildLexicon(clusterFile: string, gazetteer: Gazetteer, common: Iterable<string>): Lexicon {
  const rows = new Map<number, Row>();
  const rowAt = (hash: number) => {
    const row = rows.get(hash >>> 0) ?? { coarse: 0, middle: 0, fine: 0, lists: 0 };
    rows.set(hash >>> 0, row);
    return row;
  };
  for (const line of readFileSync(clusterFile, 'utf8').split('\n')) {
    const [word = '', coarse, middle, fine] = line.split('\t');
    if (word === '') continue;
    const row = rowAt(hashOf(word));
    // Words that differ in their digits alone are one: the first, most frequent, decides.
    if (row.fine !== 0) continue;
    row.coarse = Number(coarse) + 1;
    row.middle = Number(middle) + 1;
    row.fine = Number(fine) + 1;
  }
  const none = new Set<string>();
  for (const [name, lists] of gazetteer) {
    const { word, count } = tokenise(name, none);
    let hash = word[0] ?? 0;
    for (let t = 1; t < count; t++) {
      rowAt(hash).lists |= Listed.starts;
      hash = follow(hash, word[t] ?? 0);
    }
    rowAt(hash).lists |= lists;
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const tails = new Set(Array.from(common, (word) => hashOfTail(word) >>> 0));
  return {
    names: tableOf(sorted.map(([hash]) => hash)),
    coarse: Uint8Array.from(sorted, ([, row]) => row.coarse),
    middle: Uint16Array.from(sorted, ([, row]) => row.middle),
    fine: Uint16Array.from(sorted, ([, row]) => row.fine),
    lists: Uint8Array.from(sorted, ([, row]) => row.lists),
    common: tableOf([...tails].sort((a, b) => a - b)),
  };
}
