// Figures, ours beside what JavaScript has, on annotated passages of real news: bench/figures.ts [--lang de]. Numbers only: unit and kind are not compared.
import { parseArgs } from 'node:util';
import { findFigures } from '../lib/annotate/figures/index.ts';
import { languages } from '../lib/languages/index.ts';
import { readPassages } from './figures/gold.ts';
import { peersOf } from './figures/peers.ts';
import { type Reader, scoreReader, timeReader } from './figures/score.ts';

const { values } = parseArgs({ options: { lang: { type: 'string', multiple: true, default: ['de', 'en'] } } });

function ours(language: string): Reader {
  const words = languages.get(language)?.figures;
  if (!words) throw new Error(`no words for ${language}`);
  return (text) => findFigures(text, words).filter(({ kind }) => kind !== 'date' && kind !== 'score');
}

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`;

for (const language of values.lang) {
  const passages = readPassages(language);
  const readers: [string, Reader][] = [['Randnotiz', ours(language)], ...peersOf(language)];
  for (const [name, read] of readers) {
    const { wanted, recall, precision, f1 } = scoreReader(read, passages);
    const time = timeReader(read, passages).toFixed(1);
    console.log(
      `${language} ${name.padEnd(24)} figures ${wanted}  right ${percent(recall)}  of those given ${percent(precision)}  F1 ${percent(f1)}  ${time} ms for 1,000 words`,
    );
  }
}
