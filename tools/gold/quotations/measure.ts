// Measures quotations on the annotated articles: measure.ts development|held-out [--lang de] [--show]
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createAnnotator, type Quotation } from '../../../lib/annotate/index.ts';
import { defaultDataDir } from '../pages.ts';
import { newsText } from '../text.ts';
import { type GoldQuotations, readGold } from './gold.ts';

type Gold = GoldQuotations['quotations'][number];
type Counts = Record<string, number>;

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const iou = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
const isOptional = (q: Gold) => q.doubtful === true || q.partial === true || q.contains_direct === true;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    show: { type: 'boolean' },
    data: { type: 'string', default: defaultDataDir },
  },
});
const models = new URL('../../../public/models/', import.meta.url);
const annotate = createAnnotator(
  (language) =>
    readFile(new URL(`${language}.bin`, models)).then(
      (bytes) => new Uint8Array(bytes).buffer,
      () => null,
    ),
  // Nobody waits for a turn here.
  () => Promise.resolve(),
);
const show = (line: string) => values.show && process.stdout.write(`${line}\n`);

/** Counts what was found of one article; indirect speech counts from half an overlap on, direct from four fifths. */
async function measure(article: GoldQuotations): Promise<Counts> {
  const { text, sha256, published } = newsText(article.id, values.data);
  if (sha256 !== article.sha256) throw new Error(`${article.id}: its text is not the one that was annotated`);
  const { entities, mentions, quotations } = await annotate(text, article.lang, published);
  const counts: Counts = { articles: 1 };
  const count = (name: string, n = 1) => {
    counts[name] = (counts[name] ?? 0) + n;
  };
  const quote = ({ start, end }: { start: number; end: number }) => `«${text.slice(start, end).slice(0, 90)}»`;
  const nameOf = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name ?? null;
  // The entity is the right one when it has a mention where the reader saw the speaker named.
  const isSpeaker = (id: string | undefined, speaker: string | null) => {
    const named = article.entities.find(({ name }) => name === speaker)?.mentions ?? [];
    const own = mentions.filter(({ entity }) => entity === id);
    return speaker === null
      ? id === undefined
      : own.some(({ start, end }) => named.some(([from, to]) => start < to && from < end));
  };
  for (const direct of [true, false]) {
    const side = direct ? 'direct' : 'indirect';
    const wanted = article.quotations.filter((q) => q.direct === direct && !isOptional(q));
    const got = quotations.filter((q) => q.direct === direct);
    const taken = new Set<Quotation>();
    count(`${side} wanted`, wanted.length);
    for (const gold of wanted) {
      const [best] = got.filter((q) => !taken.has(q)).sort((a, b) => iou(b, gold) - iou(a, gold));
      if (!best || iou(best, gold) < (direct ? 0.8 : 0.5)) {
        show(`${article.id} missed ${side} ${quote(gold)}`);
        continue;
      }
      taken.add(best);
      count(`${side} right`);
      count('speakers');
      if (isSpeaker(best.speaker, gold.speaker)) count('speakers right');
      else show(`${article.id} speaker of ${quote(gold)} is ${gold.speaker}, not ${nameOf(best.speaker)}`);
    }
    const extra = got.filter(
      (q) =>
        !taken.has(q) &&
        !article.quotations.some(
          (gold) => (isOptional(gold) && overlap(q, gold) > 0) || (gold.direct !== direct && iou(q, gold) >= 0.5),
        ),
    );
    for (const q of extra) show(`${article.id} extra ${side} ${quote(q)} ${nameOf(q.speaker)} ${q.cue ?? ''}`);
    count(`${side} got`, taken.size + extra.length);
    if (!direct) continue;
    count('traps', article.not_quotations.length);
    count(
      'traps hit',
      article.not_quotations.filter(([start, end]) => extra.some((q) => iou(q, { start, end }) >= 0.5)).length,
    );
  }
  return counts;
}

const percent = (a: number, b: number) => (b > 0 ? Math.round((1000 * a) / b) / 10 : null);
const table: Record<string, Record<string, string | number | null>> = {};
const totals: Record<string, Counts> = {};
for (const half of positionals)
  for (const article of readGold(half)) {
    if (values.lang && article.lang !== values.lang) continue;
    const counts = await measure(article);
    for (const group of [article.lang, 'all'])
      for (const [name, n] of Object.entries(counts)) {
        totals[group] ??= {};
        totals[group][name] = (totals[group][name] ?? 0) + n;
      }
  }
for (const [group, total] of Object.entries(totals)) {
  const of = (name: string) => total[name] ?? 0;
  const sides = (['direct', 'indirect'] as const).flatMap((side) => {
    const [right, got, wanted] = [of(`${side} right`), of(`${side} got`), of(`${side} wanted`)];
    return [
      [`${side} P`, `${right}/${got}`],
      [`${side} R`, `${right}/${wanted}`],
      [`${side} F1`, percent(2 * right, got + wanted)],
    ] as const;
  });
  table[group] = {
    articles: of('articles'),
    ...Object.fromEntries(sides),
    speakers: `${of('speakers right')}/${of('speakers')}`,
    'speakers %': percent(of('speakers right'), of('speakers')),
    traps: `${of('traps hit')}/${of('traps')}`,
  };
}
console.table(table);
