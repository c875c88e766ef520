// Turns a reader's annotations into offsets and says what looks wrong or forgotten: compile.ts FILE…
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type AnnotatedArticle, readAnnotations } from './annotation.ts';
import { readBatches } from './batches.ts';
import { createReviewer } from './forgotten.ts';
import { type GoldArticle, readGold, writeGold } from './gold.ts';
import { findMentions } from './mentions.ts';
import { defaultDataDir } from './pages.ts';
import { newsText } from './text.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);

function compileArticle(
  article: AnnotatedArticle,
  dataDir: string,
  review: ReturnType<typeof createReviewer>,
): GoldArticle {
  const { id, lang, sha256, text } = newsText(article.id, dataDir);
  const { mentions, never, problems } = findMentions(text, lang, article);
  print(`# ${id}: ${article.entities.length} entities, ${mentions.flat().length} mentions`);
  for (const problem of problems) print(`  ! ${problem}`);
  const forgotten = review(text, [...mentions.flat(), ...never]);
  if (forgotten.length > 0) print(`  ? ${forgotten.join(' · ')}`);
  const entities = article.entities.flatMap(({ name, kind }, i) => {
    const spans = mentions[i] ?? [];
    return spans.length > 0 ? [{ name, kind, mentions: spans }] : [];
  });
  return { id, lang, sha256, entities };
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string', default: defaultDataDir } },
  });
  const batches = readBatches();
  const batchOf = new Map(Object.entries(batches).flatMap(([batch, ids]) => ids.map((id) => [id, batch] as const)));
  const reviewers = new Map<string, ReturnType<typeof createReviewer>>();
  const compiled = new Map<string, GoldArticle | null>();
  for (const file of positionals)
    for (const article of readAnnotations(readFileSync(file, 'utf8'))) {
      if (!batchOf.has(article.id)) throw new Error(`${file}: ${article.id} is in no batch`);
      const { lang } = newsText(article.id, values.data);
      const review = reviewers.get(lang) ?? createReviewer(lang, path.join(values.data, '../ner'));
      reviewers.set(lang, review);
      compiled.set(article.id, article.skip ? null : compileArticle(article, values.data, review));
    }
  for (const batch of new Set([...compiled.keys()].map((id) => batchOf.get(id) ?? ''))) {
    const before = new Map(readGold(batch).map((article) => [article.id, article]));
    const articles = (batches[batch] ?? []).flatMap((id) => {
      const article = compiled.has(id) ? compiled.get(id) : before.get(id);
      return article ? [article] : [];
    });
    writeGold(batch, articles);
    print(`${batch}: ${articles.length} of ${batches[batch]?.length} articles annotated`);
  }
}

main();
