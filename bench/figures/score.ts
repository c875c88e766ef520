import type { Numbered, Passage } from './gold.ts';

export type Reader = (text: string) => Numbered[];

const near = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 0.002 * Math.max(Math.abs(a), Math.abs(b));
const overlaps = (a: Numbered, b: Numbered): boolean => a.start < b.end && b.start < a.end;
const sameNumber = (a: Numbered, b: Numbered): boolean =>
  a.value === null || a.value === undefined ? near(a.low, b.low) && near(a.high, b.high) : near(a.value, b.value);

/** How many of the figures with a number are found with the right one, and how much of what was found is; dates are left to others. */
export function scoreReader(read: Reader, passages: readonly Passage[]) {
  let [wanted, found, given] = [0, 0, 0];
  for (const { text, figures } of passages) {
    const answers = read(text);
    for (const gold of figures) {
      if (gold.opt || gold.minor || ['none', 'date', 'score'].includes(gold.kind)) continue;
      wanted++;
      if (answers.some((answer) => overlaps(gold, answer) && sameNumber(gold, answer))) found++;
    }
    given += answers.filter(
      (answer) =>
        !figures.some(
          (gold) => (gold.opt || gold.minor || gold.kind === 'date' || gold.kind === 'score') && overlaps(gold, answer),
        ),
    ).length;
  }
  const [recall, precision] = [found / wanted, found / given];
  return { wanted, recall, precision, f1: (2 * recall * precision) / (recall + precision) };
}

/** Processor time for 1,000 words, in milliseconds, the text read once before. */
export function timeReader(read: Reader, passages: readonly Passage[]): number {
  const words = passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  for (const { text } of passages) read(text);
  const before = process.cpuUsage();
  for (const { text } of passages) read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / words;
}
