// Names, ours beside what JavaScript has, on the same kept-aside texts: bench/names.ts [--lang de] [--show] [--ours] [--data ../shared/corpora/ner]
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findNames } from '../lib/annotate/names/index.ts';
import type { Tag } from '../lib/annotate/names/labels.ts';
import { languages } from '../lib/languages/index.ts';
import type { Sample } from '../tools/train/corpus.ts';
import { joined, readData } from '../tools/train/data.ts';
import { peersOf } from './names/peers.ts';
import { type Namer, scoreNames } from './names/score.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', multiple: true, default: ['de', 'en'] },
    data: { type: 'string', default: '../shared/corpora/ner' },
    models: { type: 'string', default: path.join(import.meta.dirname, '../public/models') },
    show: { type: 'boolean', default: false },
    ours: { type: 'boolean', default: false },
  },
});

const tagOf: Record<string, Tag> = { person: 'PER', organisation: 'ORG', place: 'LOC' };

function ours(language: string, withModel: boolean): Namer {
  const words = languages.get(language)?.names;
  const bytes = readFileSync(path.join(values.models, `${language}.bin`));
  const model = withModel ? new Uint8Array(bytes).buffer : null;
  return (text) =>
    findNames(text, words, model).mentions.map(({ start, end, kind }) => ({ start, end, tag: tagOf[kind] ?? 'MISC' }));
}

if (!existsSync(values.data)) throw new Error(`the annotated texts are missing: ${values.data}`);
for (const language of values.lang) {
  const namers: [string, Namer][] = [['Randnotiz', ours(language, true)]];
  if (!values.ours) namers.push(['Randnotiz without a model', ours(language, false)], ...peersOf(language));
  for (const [corpus, samples] of readData(language, values.data, 1).tests) {
    const texts: Sample[] = corpus === 'news' ? samples : joined(samples);
    if (texts.length === 0) continue;
    console.log(
      `${corpus}: ${texts.length} texts kept aside, ${texts.reduce((n, { spans }) => n + spans.length, 0)} names`,
    );
    console.table(Object.fromEntries(namers.map(([name, namer]) => [name, scoreNames(texts, namer, values.show)])));
  }
}
