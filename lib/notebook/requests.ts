import type { SentRequest } from '../context/store.ts';
import type { Notebook } from './database.ts';

/** Every request that was ever sent, newest first. */
export const sentRequests = (notebook: Notebook): Promise<SentRequest[]> =>
  notebook.requests.orderBy('id').reverse().toArray();

export const clearRequests = (notebook: Notebook): Promise<void> => notebook.requests.clear();
