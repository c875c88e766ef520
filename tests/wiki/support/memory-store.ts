import { createContextStore, openNotebook } from '../../../lib/notebook/index.ts';

let count = 0;

/** A notebook of its own, as the extension has it, and the store in it. */
export function openStore() {
  const notebook = openNotebook(undefined, `context-${count++}`);
  return { notebook, store: createContextStore(notebook) };
}
