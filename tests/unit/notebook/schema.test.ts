import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openNotebook } from '../../../lib/notebook/index.ts';
import { schema } from '../../../lib/notebook/schema/index.ts';

type Rows = Record<string, unknown[]>;
/** A notebook as a version wrote it, and what has become of it now. Files of past versions are never changed but for `becomes`. */
interface Frozen {
  version: number;
  stores: Record<string, string>;
  rows: Rows;
  becomes: Rows;
}

const folder = 'tests/fixtures/notebook';
const frozen: Frozen[] = readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
const name = 'migrated';

/** Writes a notebook as its version would have, with nothing of today's code. */
async function writeOld({ version, stores, rows }: Frozen) {
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd(all);
  old.close();
}

async function readAll(): Promise<Rows> {
  const notebook = openNotebook(undefined, name);
  await notebook.open();
  const all: Rows = {};
  for (const table of notebook.tables) all[table.name] = await table.toArray();
  notebook.close();
  return all;
}

afterEach(() => Dexie.delete(name));

describe('the schema', () => {
  it('has a frozen notebook of every version before this one', () => {
    const earlier = schema.slice(0, -1).map(({ version }) => version);
    expect(frozen.map(({ version }) => version).sort()).toEqual(expect.arrayContaining(earlier));
  });

  it('counts its versions without a gap', () => {
    expect(schema.map(({ version }) => version)).toEqual(schema.map((_step, index) => index + 1));
  });

  it.each(frozen)('brings a notebook of version $version to today’s shape and loses nothing', async (old) => {
    await writeOld(old);
    expect(await readAll()).toMatchObject(old.becomes);
  });

  it.each(frozen)('gives a notebook of version $version the same tables and indexes as a new one', async (old) => {
    await writeOld(old);
    const indexesOf = async (database: string) => {
      const notebook = openNotebook(undefined, database);
      await notebook.open();
      const described = notebook.tables.map(({ name, schema }) => [
        name,
        schema.primKey.src,
        schema.indexes.map(({ src }) => src),
        [...notebook.backendDB().transaction(name).objectStore(name).indexNames],
      ]);
      notebook.close();
      return described;
    };
    const migrated = await indexesOf(name);
    expect(migrated).toEqual(await indexesOf('new'));
    await Dexie.delete('new');
  });

  it('migrates only once when two windows open an old notebook at the same time', async () => {
    const [old] = frozen;
    if (!old) throw new Error('no fixture');
    await writeOld(old);
    const [first, second] = [openNotebook(undefined, name), openNotebook(undefined, name)];
    await Promise.all([first.open(), second.open()]);
    expect(await second.reviews.count()).toBe(old.rows.highlights?.length);
    first.close();
    second.close();
  });
});
