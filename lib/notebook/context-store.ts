import { type Consent, type ContextStore, defaultSettings, type OutsideSettings } from '../context/store.ts';
import type { Notebook } from './database.ts';

/** Answers beyond this many are forgotten, the oldest first. */
const MOST_ANSWERS = 5_000;

/** What the reader agreed to, and which wiki is asked. */
export async function outsideSettings(notebook: Notebook): Promise<OutsideSettings> {
  const { wiki, consent } = (await notebook.contextSettings.get('outside')) ?? defaultSettings;
  return { wiki, consent };
}

/** Another wiki is another host: what was agreed to for one does not hold for the next. */
export async function saveOutsideSettings(notebook: Notebook, settings: OutsideSettings): Promise<void> {
  await notebook.transaction('rw', notebook.contextSettings, async () => {
    const before = await outsideSettings(notebook);
    const same = JSON.stringify(before.wiki) === JSON.stringify(settings.wiki);
    const consent = same || settings.consent === 'never' ? settings.consent : 'ask';
    await notebook.contextSettings.put({ id: 'outside', wiki: settings.wiki, consent });
  });
}

/** Forgets every answer, picture and choice; the log stays. */
export async function clearContexts(notebook: Notebook): Promise<void> {
  await Promise.all([notebook.contexts.clear(), notebook.contextPictures.clear(), notebook.contextChoices.clear()]);
}

/** The notebook as the place where context from outside is kept. */
export function createContextStore(notebook: Notebook): ContextStore {
  return {
    settings: () => outsideSettings(notebook),
    agree: async (consent: Consent) => saveOutsideSettings(notebook, { ...(await outsideSettings(notebook)), consent }),
    async answers(keys) {
      const found = await notebook.contexts.bulkGet(keys);
      return new Map(found.flatMap((row) => (row ? [[row.key, row]] : [])));
    },
    async keepAnswers(answers) {
      await notebook.contexts.bulkPut(answers);
      const surplus = (await notebook.contexts.count()) - MOST_ANSWERS;
      if (surplus > 0) await notebook.contexts.orderBy('asked').limit(surplus).delete();
    },
    async choices(keys) {
      const found = await notebook.contextChoices.bulkGet(keys);
      return new Map(found.flatMap((row) => (row ? [[row.key, row.title]] : [])));
    },
    async choose(key, title) {
      if (title === undefined) await notebook.contextChoices.delete(key);
      else await notebook.contextChoices.put({ key, title });
    },
    pauses: async () => new Map((await notebook.contextPauses.toArray()).map((pause) => [pause.host, pause])),
    async pause(pause) {
      await notebook.contextPauses.put(pause);
    },
    resume: (host) => notebook.contextPauses.delete(host),
    picture: async (key) => (await notebook.contextPictures.get(key))?.picture,
    async keepPicture(key, picture) {
      await notebook.contextPictures.put({ key, picture });
    },
    async log(request) {
      await notebook.requests.add(request);
    },
  };
}
