// Trains a language's tagger: npm run train -- --lang de --data ../shared/corpora/ner. docs/model-card.md says on what.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { slotBits } from '../lib/annotate/names/features.ts';
import { readModel } from '../lib/annotate/names/model.ts';
import { languages } from '../lib/languages/index.ts';
import { readCommonWords } from './train/common-words.ts';
import { foreignSamples, readData } from './train/data.ts';
import { readGazetteers } from './train/gazetteers.ts';
import { learn } from './train/learn.ts';
import { buildLexicon } from './train/lexicon.ts';
import { linesOf, numberFeatures } from './train/lines.ts';
import { measure } from './train/measure.ts';
import { settings } from './train/plan.ts';
import { modelBytes } from './train/write-model.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'de' },
    data: { type: 'string', default: '../shared/corpora/ner' },
    out: { type: 'string' },
    epochs: { type: 'string' },
    rate: { type: 'string', default: '0.05' },
    dropout: { type: 'string' },
    decay: { type: 'string', default: '0.002' },
    least: { type: 'string', default: '0.06' },
    news: { type: 'string', default: '4' },
    margin: { type: 'string', default: '1.5' },
    averaged: { type: 'string', default: '3' },
  },
});
const language = languages.get(values.lang);
if (!language) throw new Error(`no language ${values.lang}`);
const usual = settings[values.lang] ?? { epochs: 10, dropout: 0.3 };
const out = values.out ?? path.join(import.meta.dirname, `../public/models/${values.lang}.bin`);

const { training, tests } = readData(values.lang, values.data, Number(values.news));
const abbreviations = new Set(language.names.abbreviations);
const lexicon = buildLexicon(
  path.join(values.data, `clusters-${values.lang}.tsv`),
  readGazetteers(values.lang, foreignSamples(values.lang, values.data)),
  readCommonWords(values.lang),
);
const lines = training.flatMap((sample) => linesOf(sample, lexicon, abbreviations));
const slotOf = numberFeatures(lines, 2 ** slotBits, 2);
console.log(
  `${training.length} samples, ${lines.length} lines, ${lines.reduce((n, { length }) => n + length, 0)} words, ${slotOf.length} features, ${lexicon.names.rest.length} words in the lexicon`,
);
const weights = learn(
  lines,
  slotOf.length,
  {
    epochs: Number(values.epochs ?? usual.epochs),
    rate: Number(values.rate),
    dropout: Number(values.dropout ?? usual.dropout),
    decay: Number(values.decay),
    margin: Number(values.margin),
    averaged: Number(values.averaged),
    seed: 1,
  },
  console.log,
);
const bytes = modelBytes(weights, slotOf, lexicon, Number(values.least));
mkdirSync(path.dirname(out), { recursive: true });
writeFileSync(out, bytes);
console.log(`${out}: ${(bytes.length / 1e6).toFixed(2)} MB, ${(gzipSync(bytes).length / 1e6).toFixed(2)} MB gzipped`);
const model = readModel(new Uint8Array(bytes).buffer);
if (model)
  console.table(
    Object.fromEntries([...tests].map(([name, samples]) => [name, measure(samples, model, abbreviations)])),
  );
