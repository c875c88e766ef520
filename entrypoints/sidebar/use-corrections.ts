import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
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
    setLast({ id, sentence: sentenceFor(verdict) });
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

function sentenceFor(verdict: Verdict): string {
  const { name } = verdict;
  switch (verdict.verb) {
    case 'rename':
      return i18n.t('corrected_rename', [name, verdict.to]);
    case 'merge':
      return i18n.t('corrected_merge', [name, verdict.into]);
    case 'split':
      return i18n.t('corrected_split', [name, verdict.form]);
    case 'not-a-name':
      return i18n.t('corrected_notAName', [name]);
    case 'kind':
    case 'hide':
      return i18n.t(`corrected_${verdict.verb}`, [name]);
  }
}
