/** How far a note has come: on its way to the disk, there, or only in the editor. */
export type NoteState = 'saving' | 'saved' | 'failed';

interface Edit {
  /** The text before this edit, as this editor knows it. */
  base: string;
  note: string;
}

/**
 * Writes a note while it is being typed: each text replaces the one that waits, one write runs at a time, and the last text is always
 * written. `write` is told what the text was before, so that another window's edit is not undone; `onState` says how far it has come; a
 * failed text is tried again with the next one.
 */
export function createNoteWriter(
  write: (id: string, note: string, base: string) => Promise<boolean>,
  onState: (state: NoteState) => void,
): (id: string, note: string, before: string) => void {
  const waiting = new Map<string, Edit>();
  /** The bases of the edits that could not be written. */
  const failed = new Map<string, string>();
  let running = false;

  async function drain() {
    running = true;
    for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
      const [id, { base, note }] = next.value;
      waiting.delete(id);
      const kept = await write(id, note, base).catch(() => false);
      if (kept) failed.delete(id);
      else failed.set(id, base);
    }
    running = false;
    onState(failed.size > 0 ? 'failed' : 'saved');
  }

  return (id, note, before) => {
    waiting.set(id, { base: waiting.get(id)?.base ?? failed.get(id) ?? before, note });
    onState('saving');
    if (!running) drain();
  };
}
