// Puts the annotated quotations and the pages' texts together, as ../shared/seed/cards.jsonl: materialise.ts development|held-out [--lang de]
import { parseArgs } from 'node:util';
import { defaultDataDir } from '../pages.ts';
import { newsText } from '../text.ts';
import { readGold } from './gold.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, data: { type: 'string', default: defaultDataDir } },
});
for (const half of positionals)
  for (const article of readGold(half)) {
    if (values.lang && article.lang !== values.lang) continue;
    const { text, sha256, published } = newsText(article.id, values.data);
    if (sha256 === article.sha256) process.stdout.write(`${JSON.stringify({ ...article, published, text })}\n`);
    else process.stderr.write(`dropped ${article.id}: its text is not the one that was annotated\n`);
  }
