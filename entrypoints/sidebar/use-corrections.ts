import { useState } from 'preact/hooks';
import { correctionSentence } from '../../components/cards/correction-sentence.ts';
import type { Verdict } from '../../lib/corrections/index.ts';
import { askFromExtension } from '../../lib/messages/index.ts';
import { addCorrection, type Notebook, removeCorrection } from '../../lib/notebook/index.ts';

/** How long a correction can be undone from where it was made; afterwards the settings list it. */
const UNDO_MS = 12_000;

/** Keeps what the reader sets right, and takes the last of it back. */
export function useCorrections(notebook: Notebook) {
  const [last, setLast] = useState<{ id: string; sentence: string } | null>(null);

  async function correct(verdict: Verdict) {
    const id = await addCorrection(notebook, verdict);
    setLast({ id, sentence: correctionSentence(verdict) });
    setTimeout(() => setLast((shown) => (shown?.id === id ? null : shown)), UNDO_MS);
    await askFromExtension('corrections-changed', {});
  }

  async function undo() {
    if (!last) return;
    setLast(null);
    await removeCorrection(notebook, last.id);
    await askFromExtension('corrections-changed', {});
  }

  return { corrected: last?.sentence ?? null, correct, undo };
}
