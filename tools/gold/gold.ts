// The annotations as the repository keeps them: names, kinds and offsets, never a publisher's text.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Kind } from './annotation.ts';
import type { Span } from './mentions.ts';

export interface GoldArticle {
  id: string;
  lang: string;
  sha256: string;
  entities: { name: string; kind: Kind; mentions: Span[] }[];
}

const fileOf = (batch: string) => path.join(import.meta.dirname, `${batch}.jsonl`);

/** The annotated articles of a batch, none when nobody has begun it. */
export function readGold(batch: string): GoldArticle[] {
  if (!existsSync(fileOf(batch))) return [];
  return readFileSync(fileOf(batch), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

export const writeGold = (batch: string, articles: GoldArticle[]): void =>
  writeFileSync(fileOf(batch), articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
