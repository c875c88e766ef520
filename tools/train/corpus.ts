// Annotated text for training: tagged sentences, and articles with offsets.
import { readFileSync } from 'node:fs';
import type { Tag } from '../../lib/annotate/names/labels.ts';

/** Texts with tagged spans. `open`: tags the annotators did not look for; a word outside may be one of them. */
export interface Sample {
  text: string;
  spans: { start: number; end: number; tag: Tag }[];
  open: readonly Tag[];
  /** How much it counts. */
  weight: number;
}

interface TaggedSentence {
  w: string[];
  t: string[];
}

export const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));

const isClosing = (word: string) =>
  /^[.,;:!?)\]}%…’”»]$/u.test(word) || /^['’](s|re|ve|ll|d|m|t)$/iu.test(word) || word === "n't";
const isOpening = (word: string) => /^[([{„«“]$/u.test(word);
const isQuote = (word: string) => word === '"' || word === "''" || word === '``';

/** Words as running text with the span of each; quotation marks alternate, single hyphens glue what has one tag. */
function joinWords({ w, t }: TaggedSentence): { text: string; spans: [number, number][] } {
  let text = '';
  let open = false;
  let glue = true;
  const spans: [number, number][] = [];
  for (const [i, word] of w.entries()) {
    const quote = isQuote(word);
    const tag = t[i] ?? 'O';
    const hyphen =
      word === '-' &&
      /\p{L}$/u.test(w[i - 1] ?? '') &&
      /^\p{L}/u.test(w[i + 1] ?? '') &&
      (tag.startsWith('I-') || (tag === 'O' && t[i - 1] === 'O' && t[i + 1] === 'O'));
    if (!glue && !isClosing(word) && !(quote && open) && !hyphen) text += ' ';
    const surface = quote ? '"' : word;
    spans.push([text.length, text.length + surface.length]);
    text += surface;
    glue = isOpening(word) || (quote && !open) || hyphen;
    if (quote) open = !open;
  }
  return { text, spans };
}

const isTag = (tag: string): tag is Tag => tag === 'PER' || tag === 'ORG' || tag === 'LOC' || tag === 'MISC';

function spansOf(tags: string[], words: [number, number][]): Sample['spans'] {
  const spans: Sample['spans'] = [];
  let lastWord = -1;
  for (const [i, tag] of tags.entries()) {
    const name = tag.slice(2);
    const [start, end] = words[i] ?? [0, 0];
    const open = spans.at(-1);
    if (tag.startsWith('I-') && open && lastWord === i - 1) {
      open.end = end;
      lastWord = i;
    } else if (tag !== 'O' && isTag(name)) {
      spans.push({ start, end, tag: name });
      lastWord = i;
    }
  }
  return spans;
}

/** Adjectives and inhabitants, which some corpora mark as places or miscellaneous names, are none here. */
const isName = (text: string, tag: Tag) =>
  /[\p{Lu}\p{Lo}\d]/u.test(text) &&
  !/^[#@]/u.test(text) &&
  !(tag === 'MISC' && /^\p{Lu}\p{Ll}+(?:an|ish|ese|ic|[lst]ch|man|men|[eq]i|ist|im|ew|eek)s?$/u.test(text));

/** The sentences of a file of `{w, t}` lines, one sample each. */
export function readSentences(file: string, open: readonly Tag[], weight: number): Sample[] {
  return readLines<TaggedSentence>(file).map((sentence) => {
    const { text, spans } = joinWords(sentence);
    const named = spansOf(sentence.t, spans).filter(({ start, end, tag }) => isName(text.slice(start, end), tag));
    return { text, spans: named, open, weight };
  });
}

export interface GoldArticle {
  id: string;
  lang: string;
  text: string;
  entities: { name: string; kind: string; mentions: [number, number][] }[];
}

const tagOfKind: Record<string, Tag> = { person: 'PER', organisation: 'ORG', place: 'LOC' };

/** An annotated article as one sample. */
export function sampleOfArticle({ text, entities }: GoldArticle, weight: number): Sample {
  const spans = entities.flatMap(({ kind, mentions }) =>
    mentions.map(([start, end]) => {
      const possessive = /['’]s$/u.test(text.slice(start, end)) ? 2 : 0;
      return { start, end: end - possessive, tag: tagOfKind[kind] ?? ('MISC' as const) };
    }),
  );
  return { text, spans: spans.sort((a, b) => a.start - b.start), open: [], weight };
}
