// Puts the annotations and the pages' texts together again, on standard output: materialise.ts --cards|--bio [--lang de] [BATCH…]
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readBatches } from './batches.ts';
import { type GoldArticle, readGold } from './gold.ts';
import { taggedSentences } from './sentences.ts';
import { type NewsText, newsText } from './text.ts';

const sharedDir = path.join(import.meta.dirname, '../../../shared');

/** What keeps an article from being used, or null. */
function fault(article: GoldArticle, { text, sha256 }: NewsText): string | null {
  if (sha256 !== article.sha256) return 'its text is not the one that was annotated';
  const spans = article.entities.flatMap(({ mentions }) => mentions).sort((a, b) => a[0] - b[0]);
  for (const [i, [start, end]] of spans.entries()) {
    const mention = text.slice(start, end);
    if (start < 0 || end > text.length || mention === '' || mention !== mention.trim()) return `a bad span at ${start}`;
    if (start < (spans[i - 1]?.[1] ?? 0)) return `two mentions overlap at ${start}`;
  }
  return null;
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cards: { type: 'boolean' },
      bio: { type: 'boolean' },
      lang: { type: 'string' },
      shared: { type: 'string', default: sharedDir },
    },
  });
  if (values.cards === values.bio) throw new Error('usage: materialise.ts --cards|--bio [--lang de] [BATCH…]');
  const dataDir = path.join(values.shared, 'corpora/articles');
  if (!existsSync(dataDir)) throw new Error(`the pages are missing: ${dataDir}`);
  for (const batch of positionals.length > 0 ? positionals : Object.keys(readBatches()))
    for (const article of readGold(batch)) {
      if (values.lang && article.lang !== values.lang) continue;
      const page = newsText(article.id, dataDir);
      const wrong = fault(article, page);
      if (wrong) {
        process.stderr.write(`dropped ${article.id}: ${wrong}\n`);
        continue;
      }
      const { id, lang, text, published } = page;
      const rows = values.cards
        ? [{ id, lang, published, text, entities: article.entities, quotations: [] }]
        : taggedSentences(text, lang, article.entities);
      process.stdout.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    }
}

main();
