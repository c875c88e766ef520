// Strict scores of names: exact spans, and exact spans of the right kind.
import type { Tag } from '../../lib/annotate/names/labels.ts';
import type { Sample } from '../../tools/train/corpus.ts';

export interface Name {
  start: number;
  end: number;
  tag: Tag;
}

export type Namer = (text: string) => Name[];

const percent = (a: number, b: number) => Math.round((1000 * a) / (b || 1)) / 10;

/** Scores a namer; `show` prints what it missed and what it made up. */
export function scoreNames(texts: readonly Sample[], namer: Namer, show: boolean) {
  const n = { spans: 0, right: 0, got: 0, wanted: 0, coreRight: 0, coreGot: 0, coreWanted: 0, words: 0, ms: 0 };
  for (const { text, spans, open } of texts) {
    const started = performance.now();
    // Kinds that a corpus does not mark are not held against anybody.
    const names = namer(text).filter(({ tag }) => !open.includes(tag));
    n.ms += performance.now() - started;
    n.words += text.split(/\s+/u).length;
    const gold = new Map(spans.map((span) => [`${span.start}:${span.end}`, span]));
    n.wanted += spans.length;
    n.coreWanted += spans.filter(({ tag }) => tag !== 'MISC').length;
    n.got += names.length;
    n.coreGot += names.filter(({ tag }) => tag !== 'MISC').length;
    for (const { start, end, tag } of names) {
      const hit = gold.get(`${start}:${end}`);
      gold.delete(`${start}:${end}`);
      const around =
        `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
          /\n/gu,
          ' ',
        );
      if (hit) n.spans++;
      if (hit?.tag === tag) {
        n.right++;
        if (tag !== 'MISC') n.coreRight++;
      } else if (show) console.log(`  ${hit ? `kind ${hit.tag}>` : 'extra '}${tag} ${around}`);
    }
    if (show)
      for (const { start, end, tag } of gold.values())
        console.log(
          `  missed ${tag} ${`${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(/\n/gu, ' ')}`,
        );
  }
  return {
    'span F1': percent(2 * n.spans, n.got + n.wanted),
    'span P': percent(n.spans, n.got),
    'span R': percent(n.spans, n.wanted),
    'kind F1': percent(2 * n.right, n.got + n.wanted),
    'PER+LOC+ORG F1': percent(2 * n.coreRight, n.coreGot + n.coreWanted),
    'words/s': Math.round((1000 * n.words) / n.ms),
  };
}
