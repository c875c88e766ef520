// An annotated text as words with BIO tags, a sentence a row, like the files of ../shared/corpora/ner.
import type { Kind } from './annotation.ts';
import type { GoldArticle } from './gold.ts';

export interface TaggedSentence {
  w: string[];
  t: string[];
}

const tags: Record<Kind, string> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  product: 'MISC',
  event: 'MISC',
  other: 'MISC',
};

// Words keep their hyphens, inner full stops and decimal commas; an English possessive is a word of its own.
const token =
  /\p{L}\.(?:\p{L}\.)+|['’]s\b|[\p{L}\p{N}\p{M}]+(?:[-.,/&’'](?!s\b)[\p{L}\p{N}\p{M}]+)*|\p{Lu}\.(?= \p{Lu})|\S/gu;

/** The sentences of a text, tagged; a word that a mention's edge divides is divided there. */
export function taggedSentences(text: string, lang: string, entities: GoldArticle['entities']): TaggedSentence[] {
  const tagAt = new Map<number, { tag: string; end: number }>();
  const edges = new Set<number>();
  for (const { kind, mentions } of entities)
    for (const [start, whole] of mentions) {
      // The corpora leave a possessive with an apostrophe outside the name.
      const end = whole - (/['’]s?$/u.exec(text.slice(start, whole))?.[0].length ?? 0);
      tagAt.set(start, { tag: tags[kind], end });
      edges.add(start).add(end);
    }
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const rows: TaggedSentence[] = [];
  let open: { tag: string; end: number } | undefined;
  let row: TaggedSentence = { w: [], t: [] };
  for (const { segment, index } of segmenter.segment(text)) {
    // A full stop within a name ("Mr. J. Smith") or after a number ends no sentence.
    const isWhole =
      !(open && index < open.end) &&
      !/\b(?:\p{Lu}|\p{N}{1,2}|Dr|Prof|St|Mr|Mrs|Ms|bzw|ca|Nr)\. ?$/u.test(text.slice(Math.max(0, index - 8), index));
    if (isWhole && row.w.length > 0) {
      rows.push(row);
      row = { w: [], t: [] };
    }
    for (const match of segment.matchAll(token)) {
      for (const [start, end] of pieces(index + match.index, index + match.index + match[0].length, edges)) {
        const begun = tagAt.get(start);
        if (begun) open = begun;
        else if (open && start >= open.end) open = undefined;
        row.w.push(text.slice(start, end));
        row.t.push(open ? `${begun ? 'B' : 'I'}-${open.tag}` : 'O');
      }
    }
  }
  if (row.w.length > 0) rows.push(row);
  return rows;
}

/** A word's span, divided at the edges that lie within it. */
function pieces(start: number, end: number, edges: Set<number>): [number, number][] {
  const cuts = [start];
  for (let i = start + 1; i < end; i++) if (edges.has(i)) cuts.push(i);
  return cuts.map((cut, i) => [cut, cuts[i + 1] ?? end]);
}
