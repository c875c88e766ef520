// The annotated texts of a language, divided into what is trained on and what is kept aside.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { type GoldArticle, readSentences, type Sample, sampleOfArticle } from './corpus.ts';
import { corpora, isHeldOut, sentencesATest } from './plan.ts';

/** The annotated news articles of a language, none where the pages are missing. */
export function readArticles(language: string): GoldArticle[] {
  const materialise = path.join(import.meta.dirname, '../gold/materialise.ts');
  return execFileSync(process.execPath, [materialise, '--cards', '--lang', language], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldArticle => JSON.parse(line));
}

export interface Division {
  training: Sample[];
  /** By corpus; "news" are the articles. */
  tests: Map<string, Sample[]>;
}

/** Reads and divides the data of a language; an article counts `news` times as much as a sentence elsewhere. */
export function readData(language: string, dataDir: string, news: number): Division {
  const training: Sample[] = [];
  const tests = new Map<string, Sample[]>();
  const divide = (name: string, samples: Sample[], groupOf: (i: number) => string) => {
    const held = samples.map((_, i) => isHeldOut(groupOf(i)));
    training.push(...samples.filter((_, i) => !held[i]));
    tests.set(
      name,
      samples.filter((_, i) => held[i]),
    );
  };
  for (const { file, open, weight } of corpora[language] ?? [])
    divide(
      file,
      readSentences(path.join(dataDir, `${file}.jsonl`), open, weight),
      (i) => `${file}${Math.floor(i / sentencesATest)}`,
    );
  const articles = readArticles(language);
  divide(
    'news',
    articles.map((article) => sampleOfArticle(article, news)),
    (i) => articles[i]?.id ?? '',
  );
  return { training, tests };
}

/** Sentences joined into texts that read like one, as long as the scorer of names makes them. */
export function joined(samples: readonly Sample[]): Sample[] {
  const texts: Sample[] = [];
  for (const [i, sample] of samples.entries()) {
    const text = texts.at(-1);
    if (i % sentencesATest === 0 || !text) {
      texts.push({ ...sample, spans: [...sample.spans] });
      continue;
    }
    const base = text.text.length + 1;
    text.text += `\n${sample.text}`;
    text.spans.push(...sample.spans.map(({ start, end, tag }) => ({ start: start + base, end: end + base, tag })));
  }
  return texts;
}
