// Turns a reader's annotations of quotations into offsets: compile.ts development|held-out FILE
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readGold as readNames } from '../gold.ts';
import { findMentions, type Span } from '../mentions.ts';
import { defaultDataDir } from '../pages.ts';
import { newsText } from '../text.ts';
import { type Passage, readQuotations } from './annotation.ts';
import { type GoldQuotations, readGold, writeGold } from './gold.ts';
import { markPositions } from './marks.ts';

const complain = (line: string) => process.stdout.write(`  ! ${line}\n`);

/** Where a passage stands, or null with a complaint. */
function spanOf(text: string, marks: number[], where: string): Span | null {
  const [from = '', to = ''] = where.includes('…') ? where.split('…').map((words) => words.trim()) : [];
  if (from) {
    const start = text.indexOf(from);
    const end = text.indexOf(to, start);
    if (start < 0 || end < 0) return null;
    return [start, end + to.length];
  }
  const [first = 0, last] = where.split('-').map((number) => (number === '.' ? Number.NaN : Number(number)));
  const start = marks[first - 1];
  if (start === undefined) return null;
  if (Number.isNaN(last)) return [start, `${text}\n`.indexOf('\n', start)];
  const end = marks[(last ?? 0) - 1];
  return end === undefined ? null : [start, end + 1];
}

function compile(text: string, names: string[], passages: Passage[]) {
  const marks = markPositions(text);
  const quotations: GoldQuotations['quotations'] = [];
  const nobody: Span[] = [];
  for (const { mark, where, speaker } of passages) {
    const span = spanOf(text, marks, where);
    const name = speaker && (names.find((known) => known.startsWith(speaker) || known.includes(` ${speaker}`)) ?? null);
    if (!span) complain(`not found: ${where}`);
    else if (speaker && !name) complain(`no entity: ${speaker}`);
    else if (mark === 'n') nobody.push(span);
    else
      quotations.push({
        start: span[0],
        end: span[1],
        direct: mark === 'd' || mark === 'p',
        speaker: name,
        ...(mark === 'i?' && { doubtful: true }),
        ...(mark === 'p' && { partial: true }),
        ...(mark === 'i+' && { contains_direct: true }),
      });
    if (span && span[1] - span[0] > 900) complain(`very long: ${where}`);
  }
  return { quotations: quotations.sort((a, b) => a.start - b.start), not_quotations: nobody };
}

/** The names of an article that has been annotated with names too. */
const named = new Map(
  readdirSync(path.join(import.meta.dirname, '..'))
    .flatMap((file) => /^(?:de|en)-\d+(?=\.jsonl$)/u.exec(file)?.[0] ?? [])
    .flatMap((batch) => readNames(batch))
    .map((article) => [article.id, article] as const),
);

const [half = '', file = ''] = process.argv.slice(2);
const gold = readQuotations(readFileSync(file, 'utf8')).map(({ article, passages }): GoldQuotations => {
  process.stdout.write(`# ${article.id}: ${passages.length}\n`);
  const { id, lang, sha256, text } = newsText(article.id, defaultDataDir);
  const { mentions, problems } = findMentions(text, lang, article);
  for (const problem of problems) complain(problem);
  const known = article.entities.length === 0 ? named.get(id) : undefined;
  if (known && known.sha256 !== sha256) complain('its names were annotated in another text');
  const entities =
    known?.entities ?? article.entities.map(({ name, kind }, i) => ({ name, kind, mentions: mentions[i] ?? [] }));
  const names = entities.map(({ name }) => name);
  return { id, lang, sha256, entities, ...compile(text, names, passages) };
});
const done = new Set(gold.map(({ id }) => id));
const kept = [...readGold(half).filter(({ id }) => !done.has(id)), ...gold];
writeGold(half, kept);
const all = kept.flatMap(({ quotations }) => quotations);
const count = (direct: boolean, sure: boolean) =>
  all.filter((q) => q.direct === direct && sure === !(q.doubtful || q.partial || q.contains_direct)).length;
process.stdout.write(
  `${kept.length} articles: ${count(true, true)} direct and ${count(true, false)} fragments, ${count(false, true)} indirect and ${count(false, false)} doubtful or mixed, ${kept.flatMap((g) => g.not_quotations).length} that quote nobody\n`,
);
