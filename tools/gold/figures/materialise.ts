// Puts the annotated figures and the passages' texts together for ../shared/eval/figures.mjs --gold: materialise.ts development|held-out [--lang de]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { passageText } from './passages.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string' } } });
/** Words around a figure that a prediction may take in. */
const wide = 40;

for (const half of positionals)
  for (const line of readFileSync(path.join(import.meta.dirname, `${half}.jsonl`), 'utf8')
    .trim()
    .split('\n')) {
    const row = JSON.parse(line);
    const { text, sha256 } = passageText(row);
    if (values.lang && row.lang !== values.lang) continue;
    if (sha256 !== row.sha256) {
      process.stderr.write(`dropped ${row.id}: its text is not the one that was annotated\n`);
      continue;
    }
    const figures = row.figures.map((figure: { start: number; end: number }) => ({
      ...figure,
      wide: [Math.max(0, figure.start - wide), Math.min(text.length, figure.end + wide)],
    }));
    process.stdout.write(`${JSON.stringify({ id: row.id, lang: row.lang, text, figures })}\n`);
  }
