import type { CardNote } from '../../components/cards/card-actions.ts';
import type { Page } from '../../components/sidebar/Sidebar.tsx';
import { type Notebook, notedAbout, useLiveQuery } from '../../lib/notebook/index.ts';

const SHOWN = 5;

/** The reader's notes and highlights in other articles that name the open card's entity. */
export function useNotesOn(notebook: Notebook, page: Page, identity: string, openCard: string | null) {
  const card = typeof page === 'object' ? page.cards?.find(({ id }) => id === openCard) : undefined;
  const name = card?.type === 'entity' ? card.name : '';
  return useLiveQuery<CardNote[]>(
    async () => {
      if (!name) return [];
      const noted = await notedAbout(notebook, name, identity, SHOWN);
      return noted.map(({ highlight: { id, quote, note }, source: { publisher, title } }) => ({
        highlight: id,
        quote,
        note,
        origin: [publisher, title].filter(Boolean).join(' · '),
      }));
    },
    [],
    [notebook, name, identity],
  );
}
