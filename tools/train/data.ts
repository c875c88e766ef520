// The annotated texts of a language, divided into what is trained on and what is kept aside.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { defaultDataDir, pageOf } from '../gold/pages.ts';
import { type GoldArticle, readSentences, type Sample, sampleOfArticle } from './corpus.ts';
import { corpora, isArticleAside, isSentenceAside, sentencesATest } from './plan.ts';

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

/** Whether an annotated article is kept aside. */
export const isAside = ({ id }: GoldArticle): boolean => isArticleAside(id, pageOf(id, defaultDataDir).site);

/** Reads and divides the data of a language; a word of an article counts `news` times as much as one elsewhere. */
export function readData(language: string, dataDir: string, news: number): Division {
  const training: Sample[] = [];
  const tests = new Map<string, Sample[]>();
  for (const { file, open, weight } of corpora[language] ?? []) {
    const sentences = readSentences(path.join(dataDir, `${file}.jsonl`), open, weight);
    const aside: Sample[] = [];
    for (const [i, text] of joined(sentences).entries()) {
      const group = sentences.slice(i * sentencesATest, (i + 1) * sentencesATest);
      if (isSentenceAside(`${file}${i}`)) aside.push(...group);
      else training.push({ ...text, open: [] });
    }
    tests.set(file, aside);
  }
  const articles = readArticles(language);
  tests.set('news', []);
  for (const article of articles)
    if (isAside(article)) tests.get('news')?.push(sampleOfArticle(article, 1));
    else training.push(sampleOfArticle(article, news));
  return { training, tests };
}

/** The annotated sentences of all other languages. */
export const foreignSamples = (language: string, dataDir: string): Sample[] =>
  Object.entries(corpora)
    .filter(([other]) => other !== language)
    .flatMap(([, files]) => files.flatMap(({ file }) => readSentences(path.join(dataDir, `${file}.jsonl`), [], 1)));

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
