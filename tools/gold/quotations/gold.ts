// The annotated quotations as the repository keeps them: offsets, hashes and the speakers' names, never a publisher's text.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../mentions.ts';

export type Half = 'development' | 'held-out';

/** One row of ../shared/seed/cards.jsonl, without its text. */
export interface GoldQuotations {
  id: string;
  lang: string;
  sha256: string;
  entities: { name: string; kind: string; mentions: Span[] }[];
  quotations: {
    start: number;
    end: number;
    direct: boolean;
    speaker: string | null;
    doubtful?: true;
    partial?: true;
    contains_direct?: true;
  }[];
  not_quotations: Span[];
}

const fileOf = (half: string) => path.join(import.meta.dirname, `${half}.jsonl`);

/** The annotated articles of one half. */
export const readGold = (half: string): GoldQuotations[] =>
  existsSync(fileOf(half))
    ? readFileSync(fileOf(half), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];

export const writeGold = (half: string, articles: GoldQuotations[]): void =>
  writeFileSync(fileOf(half), articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
