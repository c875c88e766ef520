import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHighlight, openNotebook, writeNote } from '../../../lib/notebook/index.ts';
import { mergeNote } from '../../../lib/notebook/merge-note.ts';
import { highlight, source } from './support/notebook.ts';

describe('two edits of one note', () => {
  it('both stand when they change different places', () => {
    const base = 'Der Pegel stieg. Die Fähre fuhr.';
    expect(mergeNote(base, 'Der Pegel stieg kaum. Die Fähre fuhr.', 'Der Pegel stieg. Die Fähre fuhr nicht.')).toBe(
      'Der Pegel stieg kaum. Die Fähre fuhr nicht.',
    );
  });

  it('keep each window’s words when both have rewritten the same one', () => {
    const merged = mergeNote('Der Pegel stieg.', 'Der Pegel sank.', 'Der Pegel blieb.');
    for (const letter of 'sankblieb') expect(merged).toContain(letter);
    expect(merged.startsWith('Der Pegel ')).toBe(true);
  });

  it('keep each window’s words when one of them was rewritten entirely', () => {
    const merged = mergeNote('', 'Mein Gedanke zum Moor', 'Ganz anderes hier');
    expect(merged).toBe('Mein Gedanke zum MoorGanz anderes hier');
  });

  it('never lose what either window added, wherever it was added', () => {
    const text = fc.string({ maxLength: 60 });
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    const insert = (base: string, where: number, what: string) => {
      const index = Math.floor(where * base.length);
      return base.slice(0, index) + what + base.slice(index);
    };
    fc.assert(
      fc.property(text, at, at, (base, here, there) => {
        const merged = mergeNote(base, insert(base, here, '⟨mine⟩'), insert(base, there, '⟨theirs⟩'));
        const letters = [...merged].sort().join('');
        for (const letter of '⟨mine⟩⟨theirs⟩') expect(letters).toContain(letter);
        expect(merged.length).toBeGreaterThanOrEqual(base.length + '⟨mine⟩⟨theirs⟩'.length);
      }),
    );
  });

  it('typed letter by letter in two windows in turn leave both texts in the notebook', async () => {
    const notebook = openNotebook(undefined, `test-${Math.random()}`);
    await addHighlight(notebook, source(), highlight('a'));
    const [left, right] = ['Fähre', 'Pegel'];
    for (let at = 0; at < 5; at++)
      for (const text of [left, right]) await writeNote(notebook, 'a', text.slice(0, at + 1), text.slice(0, at));
    const note = (await notebook.highlights.get('a'))?.note ?? '';
    expect([...note].sort()).toEqual([...(left + right)].sort());
    await notebook.delete();
  });
});
