import { useEffect, useState } from 'preact/hooks';
import { type LibraryLink, openLibrary } from './link.ts';
import type { Facets } from './query.ts';

export interface LibraryState {
  link: LibraryLink | null;
  /** Grows with every change of the notebook; 0 until the library has been read. */
  revision: number;
  facets: Facets | null;
}

/** The library of this page, started once the page has been painted and the library is wanted. */
export function useLibrary(wanted = true): LibraryState {
  const [state, setState] = useState<LibraryState>({ link: null, revision: 0, facets: null });
  useEffect(() => {
    if (!wanted) return;
    const link = openLibrary((revision, facets) => setState({ link, revision, facets }));
    setState((state) => ({ ...state, link }));
    return () => link.close();
  }, [wanted]);
  return state;
}

/** What the library answers to a question, asked again whenever it or the notebook changes; `null` until the first answer. */
export function useAnswer<T>(ask: (link: LibraryLink) => Promise<T>, library: LibraryState, key: string): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  const { link, revision } = library;
  useEffect(() => {
    let late = false;
    if (link)
      ask(link).then((value) => {
        if (!late) setAnswer(value);
      });
    return () => {
      late = true;
    };
  }, [link, revision, key]);
  return answer;
}
