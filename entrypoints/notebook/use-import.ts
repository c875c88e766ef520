import { useState } from 'preact/hooks';
import type { ImportState } from '../../components/notebook/ImportPanel.tsx';
import { readFile } from '../../lib/exchange/read-file.ts';
import type { Notebook } from '../../lib/notebook/database.ts';
import { type Differing, type ImportPlan, planImport, runImport } from '../../lib/notebook/import.ts';
import { trashHighlights } from '../../lib/notebook/index.ts';

/** An import, step by step: read and planned, shown, then written as a whole or not at all. */
export function useImport(notebook: Notebook) {
  const [state, setState] = useState<ImportState>({ step: 'none' });
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [added, setAdded] = useState<string[]>([]);

  async function read(file: File) {
    setState({ step: 'reading' });
    try {
      const result = await readFile(new Uint8Array(await file.arrayBuffer()));
      if (!result) return setState({ step: 'unknown' });
      const { bundle, format, unread } = result;
      const next = await planImport(notebook, bundle);
      setPlan(next);
      const [addedCount, differing] = [next.added.length, next.differing.length];
      const { addedSources, known } = next;
      setState({ step: 'preview', preview: { format, unread, added: addedCount, addedSources, known, differing } });
    } catch {
      setState({ step: 'unknown' });
    }
  }

  async function run(differing: Differing) {
    if (!plan) return;
    setState({ step: 'writing' });
    try {
      const ids = await runImport(notebook, plan, differing);
      setAdded(ids);
      setState({ step: 'done', added: ids.length });
    } catch {
      setState({ step: 'failed' });
    }
    setPlan(null);
  }

  async function undo() {
    await trashHighlights(notebook, added);
    cancel();
  }

  function cancel() {
    setPlan(null);
    setAdded([]);
    setState({ step: 'none' });
  }

  return { state, read, run, undo, cancel };
}
