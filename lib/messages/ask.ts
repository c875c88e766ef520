import { browser } from 'wxt/browser';
import type { ExtensionAnswers, FromExtension, FromPage, PageAnswers } from './to-background.ts';
import type { ToPage, ToPageAnswers } from './to-page.ts';

/** The answer to every message: what was asked for, or why it could not be had. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: string };

/** Sends, and sends once more when nobody answered: the background may have been killed in the middle, and is started again by asking. */
async function exchange<T>(send: () => Promise<Reply<T> | undefined>): Promise<T> {
  const answer = (await send().catch(() => undefined)) ?? (await send());
  if (!answer) throw new Error('nobody answered');
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

/** Asks the background from a content script. Throws when it cannot answer or the extension was updated under the page. */
export const askFromPage = <T extends keyof FromPage>(type: T, message: FromPage[T]): Promise<PageAnswers[T]> =>
  exchange(() => browser.runtime.sendMessage({ ...message, type }));

/** Asks the background from an extension page. */
export const askFromExtension = <T extends keyof FromExtension>(
  type: T,
  message: FromExtension[T],
): Promise<ExtensionAnswers[T]> => exchange(() => browser.runtime.sendMessage({ ...message, type }));

/** Asks the reader in a tab's page. Throws when there is none. */
export const askPage = <T extends keyof ToPage>(tab: number, type: T, message: ToPage[T]): Promise<ToPageAnswers[T]> =>
  exchange(() => browser.tabs.sendMessage(tab, { ...message, type }, { frameId: 0 }));
