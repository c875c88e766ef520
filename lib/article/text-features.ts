import { pageWords } from '../languages/pages.ts';

type WordKind = 'related' | 'credit' | 'service' | 'consent' | 'about' | 'author' | 'by';

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordsOf = (kind: WordKind) =>
  pageWords
    .flatMap((words) => words[kind])
    .map(escaped)
    .sort((a, b) => b.length - a.length)
    .join('|');
const opens = (kind: WordKind) => new RegExp(`^[^\\p{L}]{0,3}(?:${wordsOf(kind)})(?![\\p{L}])`, 'u');
const holds = (kind: WordKind) => new RegExp(`(?:^|[^\\p{L}])(?:${wordsOf(kind)})(?![\\p{L}])`, 'u');
const phraseTests = [
  opens('related'),
  opens('credit'),
  opens('service'),
  opens('about'),
  opens('author'),
  opens('by'),
  holds('credit'),
  holds('service'),
  holds('consent'),
  holds('author'),
];
const phraseNames =
  'opens-related opens-credit opens-service opens-about opens-author opens-by holds-credit holds-service holds-consent holds-author'.split(
    ' ',
  );
const common = new Set(pageWords.flatMap((words) => words.common));
const months = new Set(pageWords.flatMap((words) => words.months));
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const sampled = 600;
const phraseReach = 240;

/** What the text of one segment looks like; word count apart, all between 0 and 1. */
export interface TextFeatures {
  /** Words; two characters count as one where words are not spaced. */
  words: number;
  /** Ends as a sentence does. */
  isSentence: boolean;
  values: readonly number[];
}

export const textFeatureNames: readonly string[] = [
  'words',
  'up-to-3',
  'up-to-8',
  'up-to-15',
  'up-to-30',
  'up-to-60',
  'more',
  'ends-sentence',
  'ends-colon',
  'ends-question',
  'ends-ellipsis',
  'sentences',
  'commas',
  'common',
  'capitals',
  'shouted',
  'digits',
  'starts-lower',
  'starts-quote',
  'starts-mark',
  'year',
  'clock',
  'month',
  'address',
  'bar',
  'copyright',
  'line-breaks',
  'unspaced',
  ...phraseNames,
];

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const yes = (condition: boolean) => (condition ? 1 : 0);

/** Reads the text of a segment. */
export function textFeatures(text: string): TextFeatures {
  const sample = text.length > sampled ? text.slice(0, sampled) : text;
  const isUnspaced = unspaced.test(sample);
  const list = sample.split(/[\s/]+/);
  const scale = text.length / sample.length;
  const words = (isUnspaced ? Math.max(list.length, sample.length / 2) : list.length) * scale;
  const last = text.slice(-3);
  const isSentence = /[.!?…。！？](?:["“”»«’')\]]{0,2})$/.test(last);
  let [known, capitals, shouted, digits, month] = [0, 0, 0, 0, 0];
  for (const word of list) {
    const lower = word.toLowerCase();
    const plain = lower.replace(/[.,:;!?]$/, '');
    if (common.has(plain)) known++;
    if (months.has(plain)) month = 1;
    if (word.charAt(0) !== lower.charAt(0)) {
      capitals++;
      if (word.length > 2 && word === word.toUpperCase()) shouted++;
    } else if (/^\d/.test(word)) digits++;
  }
  const many = Math.max(1, list.length);
  const start = text.charAt(0);
  const opening = sample.slice(0, phraseReach).toLowerCase();
  const values = [
    Math.log1p(words) / 6,
    yes(words <= 3),
    yes(words > 3 && words <= 8),
    yes(words > 8 && words <= 15),
    yes(words > 15 && words <= 30),
    yes(words > 30 && words <= 60),
    yes(words > 60),
    yes(isSentence),
    yes(/:["“]?$/.test(last)),
    yes(/[?？]$/.test(last)),
    yes(/(?:…|\.\.\.|\[\.\.\.\]?)$/.test(last)),
    Math.min(1, count(sample, /[.!?…。！？]["“”»«’')]{0,2}(?:\s|$)/g) / 5),
    Math.min(1, (count(sample, /[,;–、，]/g) / many) * 4),
    Math.min(1, (known / many) * 2),
    capitals / many,
    shouted / many,
    digits / many,
    yes(/^\p{Ll}/u.test(start)),
    yes(/["“„«»‚‘']/.test(start)),
    yes(/[^\p{L}\p{N}"“„«»‚‘'(]/u.test(start)),
    yes(/\b(?:19|20)\d\d\b/.test(opening)),
    yes(/\b\d{1,2}[:.]\d\d\b/.test(opening)),
    month,
    yes(/@|https?:|www\.|\w\.(?:com|de|org|net)\b/.test(opening)),
    yes(/\s[|•·/]\s/.test(opening)),
    yes(/©|\(c\)/.test(opening)),
    yes(text.includes('\n')),
    yes(isUnspaced),
    ...phraseTests.map((test) => yes(test.test(opening))),
  ];
  return { words, isSentence, values };
}
