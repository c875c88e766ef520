// Prints articles with their quotation marks numbered: show.ts development|held-out [--from 1 --to 5]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { defaultDataDir } from '../pages.ts';
import { newsText } from '../text.ts';
import { markPositions } from './marks.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: '1' },
    to: { type: 'string', default: '999' },
    data: { type: 'string', default: defaultDataDir },
  },
});
const halves: Record<string, string[]> = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'articles.json'), 'utf8'),
);
for (const id of (halves[positionals[0] ?? ''] ?? []).slice(Number(values.from) - 1, Number(values.to))) {
  const { text } = newsText(id, values.data);
  let shown = '';
  let done = 0;
  for (const [i, at] of markPositions(text).entries()) {
    shown += `${text.slice(done, at + 1)}{${i + 1}}`;
    done = at + 1;
  }
  process.stdout.write(`# ${id}\n\n${shown}${text.slice(done)}\n\n`);
}
