// Prints passages to annotate: show.ts development|held-out [--from 1 --to 5]
import { parseArgs } from 'node:util';
import { passagesOf, passageText } from './passages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string', default: '1' }, to: { type: 'string', default: '999' } },
});
for (const passage of passagesOf(positionals[0] ?? '').slice(Number(values.from) - 1, Number(values.to)))
  process.stdout.write(`# ${passage.id}\n${passageText(passage).text}\n\n`);
