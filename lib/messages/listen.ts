import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { Reply } from './ask.ts';

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  tab?: number;
  /** The URL of the page or frame that sent it. */
  url: string;
  /** Whether it stands in a private window: nothing of it may be stored, and nothing asked of the network. */
  incognito: boolean;
}

/** The schemas of the messages that one kind of sender may send, by type. */
export type Table = Record<string, v.GenericSchema>;

/** A handler for each message of a table. */
export type Handlers<Messages extends Table, Answers extends Record<keyof Messages, unknown>> = {
  [T in keyof Messages]: (message: v.InferOutput<Messages[T]>, sender: Sender) => Promise<Answers[T]> | Answers[T];
};

/** Whether a message comes from one of the extension's own pages. A content script never does, whatever its payload says. */
export function isFromExtension(sender: Browser.runtime.MessageSender): boolean {
  const own = new URL(browser.runtime.getURL('/')).origin;
  const origin = sender.origin ?? (sender.url ? new URL(sender.url).origin : '');
  return sender.id === browser.runtime.id && origin === own;
}

/** Whether a message comes from a content script in the main frame of a tab. */
export function isFromPage(sender: Browser.runtime.MessageSender): boolean {
  return (
    sender.id === browser.runtime.id && !isFromExtension(sender) && sender.frameId === 0 && sender.tab?.id !== undefined
  );
}

/** Whether a message reaches a content script from the extension itself. */
export const isFromOurselves = (sender: Browser.runtime.MessageSender) => sender.id === browser.runtime.id;

/**
 * Serves the messages of one table to the senders that `accept` lets in; what has another type, shape or sender is left unanswered.
 * Answers with `sendResponse` and `true`, the one form that works natively, through the polyfill and in the fake browser.
 */
export function listen<Messages extends Table, Answers extends Record<keyof Messages, unknown>>(
  table: Messages,
  accept: (sender: Browser.runtime.MessageSender) => boolean,
  handlers: Handlers<Messages, Answers>,
): () => void {
  const serve = (message: unknown, sender: Browser.runtime.MessageSender, respond: (reply: Reply<unknown>) => void) => {
    const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
    if (typeof type !== 'string' || !Object.hasOwn(table, type) || !accept(sender)) return undefined;
    const schema = table[type];
    const handle = handlers[type];
    if (!schema || !handle) return undefined;
    const parsed = v.safeParse(schema, message);
    if (!parsed.success) {
      respond({ ok: false, error: `malformed message ${type}` });
      return true;
    }
    Promise.resolve()
      .then(() =>
        handle(parsed.output, {
          tab: sender.tab?.id,
          url: sender.url ?? '',
          incognito: sender.tab?.incognito ?? false,
        }),
      )
      .then(
        (value) => respond({ ok: true, value }),
        (cause) => respond({ ok: false, error: cause instanceof Error ? cause.message : String(cause) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(serve as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(serve as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
