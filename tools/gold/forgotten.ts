// What a reader may have overlooked: capitalised words without a mention that are no common words.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from './mentions.ts';

const corpora: Record<string, string[]> = {
  de: ['germeval-de', 'smartdata-de', 'europarl-de'],
  en: ['uner-ewt-en', 'wikigold-en'],
};

/** Words that are no part of a name in the annotated corpora, lower-cased. */
function commonWords(lang: string, nerDir: string): Set<string> {
  const counts = new Map<string, { plain: number; named: number }>();
  for (const corpus of corpora[lang] ?? []) {
    const file = path.join(nerDir, `${corpus}.jsonl`);
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const { w, t } = JSON.parse(line) as { w: string[]; t: string[] };
      for (const [i, word] of w.entries()) {
        const key = word.toLowerCase();
        const count = counts.get(key) ?? { plain: 0, named: 0 };
        counts.set(key, count);
        if (t[i] === 'O') count.plain += 1;
        else count.named += 1;
      }
    }
  }
  return new Set([...counts].filter(([, { plain, named }]) => named <= 0.2 * plain).map(([word]) => word));
}

const nounEnding = /(?:ung|heit|keit|schaft|tion|tät|ismus|chen|nis|ment|ierer|innen)(?:s|e[nrs]?)?$/u;

/** Whether the word is common, or a German compound that ends in a common noun. */
function isCommon(word: string, lang: string, common: Set<string>): boolean {
  const bare = word.replace(/['’]s?$/u, '').toLowerCase();
  if (common.has(bare)) return true;
  if (lang !== 'de') return false;
  if (/^[^-]+-[^-]+$/u.test(bare)) return isCommon(bare.slice(bare.indexOf('-') + 1), lang, common);
  if (bare.length > 6 && nounEnding.test(bare)) return true;
  for (let i = 3; i <= bare.length - 4; i++) if (common.has(bare.slice(i))) return true;
  return false;
}

const word = "\\p{Lu}[\\p{L}\\p{N}&'’]*(?:[.-][\\p{L}\\p{N}]+)*";
const capitalisedRun = new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?: (?:of |the |de |van |von |der )?${word})*`, 'gu');

/** A reviewer of one language: lists the capitalised runs outside the given spans, with their number. */
export function createReviewer(lang: string, nerDir: string): (text: string, spans: Span[]) => string[] {
  const common = commonWords(lang, nerDir);
  return (text, spans) => {
    let rest = text;
    for (const [start, end] of spans) rest = `${rest.slice(0, start)}${'_'.repeat(end - start)}${rest.slice(end)}`;
    const counts = new Map<string, number>();
    for (const [run] of rest.matchAll(capitalisedRun)) {
      const words = run.split(' ');
      const uncommon = words.filter((part) => !isCommon(part, lang, common));
      if (uncommon.length === 0) continue;
      // German capitalises every noun: only the uncommon words of a run tell anything.
      const shown = lang === 'de' ? uncommon.join(' ') : run;
      counts.set(shown, (counts.get(shown) ?? 0) + 1);
    }
    return [...counts].map(([run, count]) => (count > 1 ? `${run} ×${count}` : run));
  };
}
