// Turns annotations into the gold of one half, offsets and hashes without text: compile.ts development /tmp/development.txt
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Line, readAnnotations } from './annotation.ts';
import { passagesOf, passageText } from './passages.ts';

const [half = '', file = ''] = process.argv.slice(2);
const passages = new Map(passagesOf(half).map((passage) => [passage.id, passage]));
const isSpelled = ({ kind, surface }: Line) => (kind === 'count' || kind === 'ordinal') && !/\d/.test(surface);

/** The figures in reading order: each is looked for after the one before it. */
function place(text: string, lines: readonly Line[], id: string) {
  let from = 0;
  return lines.flatMap(({ surface, opt, ...figure }) => {
    const start = text.indexOf(surface, from);
    if (start < 0) {
      process.stderr.write(`! ${id}: «${surface}» is not after offset ${from}\n`);
      return [];
    }
    const end = start + surface.length;
    from = end;
    const minor = isSpelled({ surface, opt, ...figure }) && Number(figure.value ?? 0) <= 12;
    return [{ start, end, ...figure, ...(opt && { opt }), ...(minor && { minor }) }];
  });
}

const rows = readAnnotations(readFileSync(file, 'utf8')).flatMap(({ id, skip, lines }) => {
  const passage = passages.get(id);
  if (!passage) throw new Error(`${id} is not in passages.json`);
  if (skip) return [];
  const { text, lang, sha256 } = passageText(passage);
  return [{ ...passage, lang, sha256, figures: place(text, lines, id) }];
});
writeFileSync(path.join(import.meta.dirname, `${half}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
