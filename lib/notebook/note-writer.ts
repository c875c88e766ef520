/** How far a note has come: on its way to the disk, there, or only in the editor. */
export type NoteState = 'saving' | 'saved' | 'failed';

/**
 * Writes a note while it is being typed: each text replaces the one that waits, one write runs at a time, and the last text is always
 * written. `onState` says how far it has come; a failed text is tried again with the next one.
 */
export function createNoteWriter(
  write: (id: string, note: string) => Promise<boolean>,
  onState: (state: NoteState) => void,
): (id: string, note: string) => void {
  const waiting = new Map<string, string>();
  const failed = new Set<string>();
  let running = false;

  async function drain() {
    running = true;
    for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
      const [id, note] = next.value;
      waiting.delete(id);
      const kept = await write(id, note).catch(() => false);
      if (kept) failed.delete(id);
      else failed.add(id);
    }
    running = false;
    onState(failed.size > 0 ? 'failed' : 'saved');
  }

  return (id, note) => {
    waiting.set(id, note);
    onState('saving');
    if (!running) drain();
  };
}
