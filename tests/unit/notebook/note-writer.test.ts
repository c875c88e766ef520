import { describe, expect, it } from 'vitest';
import { createNoteWriter, type NoteState } from '../../../lib/notebook/note-writer.ts';

/** A disk that takes its time: each write waits to be let through. */
function slowDisk() {
  const written: string[] = [];
  const bases: string[] = [];
  const gates: (() => void)[] = [];
  return {
    written,
    bases,
    async write(_id: string, note: string, base: string) {
      await new Promise<void>((resolve) => gates.push(resolve));
      written.push(note);
      bases.push(base);
      return true;
    },
    async letThrough() {
      gates.shift()?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

describe('writing a note while it is typed', () => {
  it('writes the last text, and skips what was overtaken while the disk was busy', async () => {
    const disk = slowDisk();
    const states: NoteState[] = [];
    const keep = createNoteWriter(disk.write, (state) => states.push(state));
    for (const text of ['N', 'No', 'Not', 'Note']) keep('a', text, text.slice(0, -1));
    await disk.letThrough();
    await disk.letThrough();
    expect(disk.written).toEqual(['N', 'Note']);
    // What was overtaken counts as part of the edit that was written.
    expect(disk.bases).toEqual(['', 'N']);
    expect(states.at(-1)).toBe('saved');
  });

  it('says "saved" only when nothing waits any more', async () => {
    const disk = slowDisk();
    const states: NoteState[] = [];
    const keep = createNoteWriter(disk.write, (state) => states.push(state));
    keep('a', 'one', '');
    keep('b', 'two', '');
    await disk.letThrough();
    expect(states).not.toContain('saved');
    await disk.letThrough();
    expect(states.at(-1)).toBe('saved');
  });

  it('says when a text could not be kept, and tries again with the next one', async () => {
    const states: NoteState[] = [];
    let full = true;
    const bases: string[] = [];
    const keep = createNoteWriter(
      async (_id, _note, base) => {
        bases.push(base);
        if (full) throw new DOMException('full', 'QuotaExceededError');
        return true;
      },
      (state) => states.push(state),
    );
    keep('a', 'text', '');
    await new Promise((resolve) => setTimeout(resolve));
    expect(states.at(-1)).toBe('failed');
    full = false;
    keep('a', 'text!', 'text');
    await new Promise((resolve) => setTimeout(resolve));
    expect(states.at(-1)).toBe('saved');
    // The edit that is tried again began where the failed one did.
    expect(bases).toEqual(['', '']);
  });

  it('stays "failed" while another note could be kept but this one not', async () => {
    const states: NoteState[] = [];
    const keep = createNoteWriter(
      async (id) => id !== 'gone',
      (state) => states.push(state),
    );
    keep('gone', 'text', '');
    keep('kept', 'text', '');
    await new Promise((resolve) => setTimeout(resolve));
    expect(states.at(-1)).toBe('failed');
  });
});
