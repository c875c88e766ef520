import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyBundle } from '../../../lib/notebook/bundle.ts';
import { planImport, runImport } from '../../../lib/notebook/import.ts';
import { addHighlight, type Highlight, type Notebook, openNotebook } from '../../../lib/notebook/index.ts';
import { highlight, source } from '../notebook/support/notebook.ts';

let notebook: Notebook;
beforeEach(async () => {
  notebook = openNotebook(undefined, `test-${Math.random()}`);
  await addHighlight(notebook, source(), highlight('mine', { note: 'meine Notiz' }));
});
afterEach(() => notebook.delete());

const bundle = (...highlights: Highlight[]) => ({ ...emptyBundle(), sources: [source()], highlights });
const notes = async () => (await notebook.highlights.toArray()).map(({ id, note }) => [id, note]);

describe('an import', () => {
  it('writes nothing while it is only planned', async () => {
    const plan = await planImport(notebook, bundle(highlight('new', { quote: 'Neu' })));
    expect([plan.added.length, plan.addedSources]).toEqual([1, 0]);
    expect(await notes()).toEqual([['mine', 'meine Notiz']]);
  });

  it('brings nothing twice', async () => {
    const plan = await planImport(
      notebook,
      bundle(
        highlight('mine', { note: 'meine Notiz' }),
        highlight('x', { quote: 'x' }),
        highlight('x', { quote: 'x' }),
      ),
    );
    expect([plan.known, plan.added.length, plan.differing.length]).toEqual([2, 1, 0]);
  });

  it('knows a passage that another program gave another id', async () => {
    const plan = await planImport(
      notebook,
      bundle(highlight('theirs', { quote: 'Tausende Kraniche  standen im Nebel' })),
    );
    expect([plan.known, plan.added, plan.differing]).toEqual([1, [], []]);
  });

  it('takes the same passage as new when it comes with a note of its own', async () => {
    const plan = await planImport(notebook, bundle(highlight('theirs', { note: 'andere Notiz' })));
    expect(plan.added.map(({ id }) => id)).toEqual(['theirs']);
  });

  it.each([
    ['mine', [['mine', 'meine Notiz']]],
    ['theirs', [['mine', 'ihre Notiz']]],
    [
      'both',
      [
        ['mine', 'meine Notiz'],
        ['mine-copy', 'ihre Notiz'],
      ],
    ],
  ] as const)('does with what differs what the reader chose: %s', async (choice, expected) => {
    const plan = await planImport(notebook, bundle(highlight('mine', { note: 'ihre Notiz' })));
    expect(plan.differing).toHaveLength(1);
    await runImport(notebook, plan, choice);
    expect(await notes()).toEqual(expected);
  });

  it('leaves everything as it was when it fails in the middle', async () => {
    const plan = await planImport(notebook, bundle(highlight('new', { quote: 'Neu' })));
    plan.bundle.reviewLog.push({ highlight: {} as string, time: 1, rating: 1 });
    await expect(runImport(notebook, plan, 'mine')).rejects.toThrow();
    expect(await notes()).toEqual([['mine', 'meine Notiz']]);
    expect(await notebook.reviews.count()).toBe(1);
  });

  it('leaves an article that is there as it is', async () => {
    const given = bundle(highlight('new', { quote: 'Neu' }));
    given.sources = [source(undefined, { title: 'Anderer Titel' })];
    await runImport(notebook, await planImport(notebook, given), 'theirs');
    expect((await notebook.sources.toArray()).map(({ title }) => title)).toEqual([source().title]);
  });

  it('puts what it brings into review', async () => {
    await runImport(
      notebook,
      await planImport(notebook, bundle(highlight('new', { quote: 'Neu', created: 5 }))),
      'mine',
    );
    expect(await notebook.reviews.get('new')).toEqual({ highlight: 'new', fresh: 5 });
  });
});
