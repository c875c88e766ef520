import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Context, Finding, Picture, WikiPage } from '../../lib/context/index.ts';

/** What an open card may ask for. Ids are those of the cards. */
export interface ContextActions {
  /** The reader agrees that a name is sent: once, or all names from now on. */
  onAsk: (id: string, agreement: 'once' | 'always') => void;
  /** Asks again for what is known or has failed. */
  onAskAgain: (id: string) => void;
  /** A page's title, `null` for none of those offered, `undefined` to take back what was chosen. */
  onChoose: (id: string, title: string | null | undefined) => void;
  onPicture: (page: WikiPage) => Promise<Picture | null>;
  onSettings: () => void;
}

/** What is known of the article's entities, for the cards that show it. */
export interface ContextBook {
  findings: Readonly<Record<string, Finding[]>>;
  outside: Readonly<Record<string, Context>>;
  /** Those that are being asked for. */
  asking: ReadonlySet<string>;
  actions: ContextActions;
}

const BookOfContext = createContext<ContextBook | null>(null);

/** Hands the book to all cards below, past the lists between. */
export const ContextProvider = BookOfContext.Provider;
export const useContextBook = () => useContext(BookOfContext);
