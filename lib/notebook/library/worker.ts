import { openNotebook } from '../database.ts';
import { followNotebook } from './follow.ts';
import type { Library } from './library.ts';
import type { Asked, Told } from './messages.ts';

// The library lives off the page's main thread: reading a big notebook takes a second or two, and typing must not wait for it.

const tell = (message: Told) => postMessage(message);
let library: Library | null = null;
let revision = 0;
/** The last list, so that scrolling through it does not search again. */
let last = { key: '', ids: [] as string[] };

followNotebook(
  openNotebook(() => self.close()),
  (now) => {
    library = now;
    last = { key: '', ids: [] };
    tell({ type: 'changed', revision: ++revision, facets: now.facets() });
  },
);

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (!library) return;
  tell({ type: 'answer', id: data.id, value: answer(library, data) });
});

function answer(library: Library, asked: Asked) {
  if (asked.type === 'sources') return library.findSources(asked.query);
  if (asked.type === 'dossiers') return library.findDossiers(asked.text);
  const key = JSON.stringify(asked.query);
  if (last.key !== key) last = { key, ids: library.find(asked.query) };
  return {
    text: asked.query.text,
    total: last.ids.length,
    start: asked.start,
    ids: last.ids.slice(asked.start, asked.end),
  };
}
