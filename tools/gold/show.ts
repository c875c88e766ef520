// Prints the articles of a batch for a reader: show.ts de-01 [--from 1 --to 5]
import { parseArgs } from 'node:util';
import { readBatches } from './batches.ts';
import { defaultDataDir } from './pages.ts';
import { newsText } from './text.ts';

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: 'string', default: '1' },
      to: { type: 'string', default: '999' },
      data: { type: 'string', default: defaultDataDir },
    },
  });
  const [batch = ''] = positionals;
  const ids = readBatches()[batch];
  if (!ids) throw new Error(`no batch "${batch}"; there are ${Object.keys(readBatches()).join(', ')}`);
  for (const [i, id] of ids.entries()) {
    if (i + 1 < Number(values.from) || i + 1 > Number(values.to)) continue;
    const { text } = newsText(id, values.data);
    process.stdout.write(`=== ${i + 1}/${ids.length} · ${text.length} characters\n# ${id}\n\n${text}\n\n`);
  }
}

main();
