import type { Answers, Asked, Found, Told } from './messages.ts';
import type { Facets, LibraryQuery } from './query.ts';

/** The library in its worker. Questions that come before it is read are answered once it is. */
export interface LibraryLink {
  highlights(query: LibraryQuery, start: number, end: number): Promise<Found>;
  sources(query: LibraryQuery): Promise<Answers['sources']>;
  dossiers(text: string): Promise<Answers['dossiers']>;
  close(): void;
}

/** Starts the library; `onChange` is called when it has been read and after every change of the notebook. */
export function openLibrary(onChange: (revision: number, facets: Facets) => void): LibraryLink {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (value: never) => void>();
  let ready = false;
  let early: Asked[] = [];
  let next = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.type === 'changed') {
      ready = true;
      for (const asked of early) worker.postMessage(asked);
      early = [];
      onChange(data.revision, data.facets);
    } else {
      waiting.get(data.id)?.(data.value as never);
      waiting.delete(data.id);
    }
  });

  function ask<T extends keyof Answers>(asked: Extract<Asked, { type: T }>): Promise<Answers[T]> {
    return new Promise((resolve) => {
      waiting.set(asked.id, resolve);
      if (ready) worker.postMessage(asked);
      else early.push(asked);
    });
  }

  return {
    highlights: (query, start, end) => ask<'highlights'>({ type: 'highlights', id: next++, query, start, end }),
    sources: (query) => ask<'sources'>({ type: 'sources', id: next++, query }),
    dossiers: (text) => ask<'dossiers'>({ type: 'dossiers', id: next++, text }),
    close: () => worker.terminate(),
  };
}
