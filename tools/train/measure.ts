// Strict F1 of a tagger alone, without the pass over the document.

import { tags } from '../../lib/annotate/names/labels.ts';
import type { Model } from '../../lib/annotate/names/model.ts';
import { tagWords } from '../../lib/annotate/names/tagger.ts';
import { tokenise } from '../../lib/annotate/names/tokens.ts';
import { finish } from '../../lib/annotate/slices.ts';
import type { Sample } from './corpus.ts';

const f1 = (right: number, got: number, wanted: number) => Math.round((2000 * right) / (got + wanted || 1)) / 10;

/** F1 of spans, of spans with their tag, and of the latter for persons, organisations and places alone. */
export function measure(samples: Sample[], model: Model, abbreviations: ReadonlySet<string>) {
  const n = { spans: 0, right: 0, got: 0, wanted: 0, coreRight: 0, coreGot: 0, coreWanted: 0 };
  for (const { text, spans, open } of samples) {
    const tokens = tokenise(text, abbreviations);
    const gold = new Map(spans.map(({ start, end, tag }) => [`${start}:${end}`, tag]));
    n.wanted += spans.length;
    n.coreWanted += spans.filter(({ tag }) => tag !== 'MISC').length;
    for (const { from, to, tag } of finish(tagWords(tokens, model)).found) {
      const hit = gold.get(`${tokens.start[from]}:${tokens.end[to - 1]}`);
      if (tags.some((name, i) => i === tag && open.includes(name))) continue;
      n.got++;
      if (tags[tag] !== 'MISC') n.coreGot++;
      if (hit) n.spans++;
      if (hit !== tags[tag]) continue;
      n.right++;
      if (hit !== 'MISC') n.coreRight++;
    }
  }
  return {
    samples: samples.length,
    span: f1(n.spans, n.got, n.wanted),
    kind: f1(n.right, n.got, n.wanted),
    core: f1(n.coreRight, n.coreGot, n.coreWanted),
  };
}
