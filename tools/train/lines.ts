// Samples as the trainer reads them: lines of words with the slots of their features and the labels they may have.
import { featureCount, writeFeatures } from '../../lib/annotate/names/features.ts';
import { begin, inside, last, outside, tags, unit } from '../../lib/annotate/names/labels.ts';
import type { Lexicon } from '../../lib/annotate/names/lexicon.ts';
import { Opening, type Tokens, tokenise } from '../../lib/annotate/names/tokens.ts';
import { wordTraits } from '../../lib/annotate/names/word-traits.ts';
import { finish } from '../../lib/annotate/slices.ts';
import type { Sample } from './corpus.ts';

export interface Line {
  length: number;
  /** `featureCount` a word. */
  slots: Int32Array;
  /** One bit for each label a word may have. */
  masks: Uint32Array;
  weight: number;
}

const bits = (tag: number) => (1 << begin(tag)) | (1 << inside(tag)) | (1 << last(tag)) | (1 << unit(tag));

/** The labels each word may have. */
function masksOf(tokens: Tokens, { spans, open }: Sample): Uint32Array {
  const free = open.reduce((mask, tag) => mask | bits(tags.indexOf(tag)), 1 << outside);
  const masks = new Uint32Array(tokens.count).fill(free);
  let t = 0;
  for (const { start, end, tag } of spans) {
    while (t < tokens.count && (tokens.end[t] ?? 0) <= start) t++;
    const from = t;
    while (t < tokens.count && (tokens.start[t] ?? 0) < end) t++;
    const number = tags.indexOf(tag);
    for (let u = from; u < t; u++) {
      const label =
        t - from === 1 ? unit(number) : u === from ? begin(number) : u === t - 1 ? last(number) : inside(number);
      masks[u] = 1 << label;
    }
  }
  return masks;
}

/** The lines of a sample. */
export function linesOf(sample: Sample, lexicon: Lexicon, abbreviations: ReadonlySet<string>): Line[] {
  const tokens = tokenise(sample.text, abbreviations);
  const traits = finish(wordTraits(tokens, lexicon));
  const masks = masksOf(tokens, sample);
  const lines: Line[] = [];
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1;
    while (to < tokens.count && tokens.opening[to] !== Opening.line) to++;
    const slots = new Int32Array((to - from) * featureCount);
    writeFeatures(tokens, traits, from, to, slots);
    lines.push({ length: to - from, slots, masks: masks.slice(from, to), weight: sample.weight });
    from = to;
  }
  return lines;
}

/** Numbers the features seen in at least `least` places from 1 on and puts the numbers in the lines; returns the slot of each number. */
export function numberFeatures(lines: Line[], slotCount: number, least: number): Int32Array {
  const seen = new Uint32Array(slotCount);
  for (const { slots } of lines) for (const slot of slots) seen[slot] = (seen[slot] ?? 0) + 1;
  const slotOf = [0];
  const number = new Int32Array(slotCount);
  for (let slot = 0; slot < slotCount; slot++) {
    if ((seen[slot] ?? 0) < least) continue;
    number[slot] = slotOf.length;
    slotOf.push(slot);
  }
  for (const { slots } of lines) for (let i = 0; i < slots.length; i++) slots[i] = number[slots[i] ?? 0] ?? 0;
  return Int32Array.from(slotOf);
}
