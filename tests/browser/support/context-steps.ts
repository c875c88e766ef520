import { waitFor } from './reader-steps.ts';
import type { View } from './test-browser.ts';
import { until } from './test-browser.ts';

type Consent = 'ask' | 'always' | 'never';

/** Sets which wiki is asked, and when, as the settings do. */
export const setWiki = (view: View, api: string, consent: Consent = 'ask') =>
  view.evaluate(
    (api, consent) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('randnotiz');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const change = database.transaction('contextSettings', 'readwrite');
          change.objectStore('contextSettings').put({ id: 'outside', wiki: { kind: 'mediawiki', api }, consent });
          change.oncomplete = () => {
            database.close();
            resolve();
          };
          change.onerror = () => reject(change.error);
        };
      }),
    api,
    consent,
  );

/** What the log of requests says. */
export const readRequests = (view: View) =>
  view.evaluate(
    () =>
      new Promise<{ host: string; asked: string[] }[]>((resolve, reject) => {
        const opening = indexedDB.open('randnotiz');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction('requests').objectStore('requests').getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result);
          };
          all.onerror = () => reject(all.error);
        };
      }),
  );

/** Opens the card of a name and waits for what is known; answers the card's selector. */
export async function openCard(sidebar: View, name: string): Promise<string> {
  const id = await until(`the card of ${name}`, () =>
    sidebar.evaluate((name) => {
      const cards = [...document.querySelectorAll<HTMLElement>('article[data-card]')];
      return cards.find((card) => card.querySelector('h3')?.textContent === name)?.dataset.card ?? null;
    }, name),
  );
  const card = `article[data-card="${id}"]`;
  await waitFor(sidebar, card);
  const isOpen = await sidebar.evaluate((card) => document.querySelector(card)?.hasAttribute('data-open'), card);
  if (!isOpen) await sidebar.click(`${card} .card-toggle`);
  await waitFor(sidebar, `${card} [data-context]`);
  return card;
}

export const waitForState = (sidebar: View, card: string, state: string) =>
  waitFor(sidebar, `${card} [data-context="${state}"]`);
