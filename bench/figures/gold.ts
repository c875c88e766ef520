import { readFileSync } from 'node:fs';
import path from 'node:path';
import { passageText } from '../../tools/gold/figures/passages.ts';

/** A figure as annotated or as found: its place and its number. */
export interface Numbered {
  start: number;
  end: number;
  kind: string;
  value?: number | string | null;
  low?: number | string | null;
  high?: number | string | null;
  opt?: boolean;
  minor?: boolean;
}

export interface Passage {
  lang: string;
  text: string;
  figures: Numbered[];
}

/** The annotated passages of both halves in one language, with their texts. */
export const readPassages = (lang: string): Passage[] =>
  ['held-out', 'development'].flatMap((half) =>
    readFileSync(path.join(import.meta.dirname, `../../tools/gold/figures/${half}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter((row) => row.lang === lang)
      .map((row) => ({ lang, text: passageText(row).text, figures: row.figures })),
  );
