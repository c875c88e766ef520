import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultDataDir } from '../pages.ts';
import { newsText } from '../text.ts';
import type { Passage } from './select.ts';

/** The passages of one half, as `select.ts` chose them. */
export function passagesOf(half: string): Passage[] {
  const file = path.join(import.meta.dirname, 'passages.json');
  const halves: Record<string, Passage[]> = JSON.parse(readFileSync(file, 'utf8'));
  return halves[half] ?? [];
}

/** A passage's text, with its SHA-256. */
export function passageText({ id, start, end }: Passage) {
  const page = newsText(id, defaultDataDir);
  const text = page.text.slice(start, end);
  return { text, lang: page.lang, published: page.published, sha256: createHash('sha256').update(text).digest('hex') };
}
