import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type ExtensionAnswers,
  fromExtension,
  fromPage,
  isFromExtension,
  isFromPage,
  listen,
  type PageAnswers,
} from '../../../lib/messages/index.ts';

type MessageSender = Browser.runtime.MessageSender;

const page: MessageSender = {
  id: 'test-extension-id',
  frameId: 0,
  origin: 'https://zeitung.example',
  url: 'https://zeitung.example/artikel',
  tab: { id: 7 } as NonNullable<MessageSender['tab']>,
};
const sidebar = (): MessageSender => ({
  id: browser.runtime.id,
  frameId: 3,
  origin: new URL(browser.runtime.getURL('/')).origin,
  url: browser.runtime.getURL('/'),
  tab: page.tab,
});

/** Delivers a message as the browser would, with a sender that the payload cannot choose. */
function deliver(message: unknown, sender: MessageSender): Promise<unknown> {
  return new Promise((resolve) => {
    const listeners = asked;
    const answered = listeners.some((listener) => listener(message, sender, resolve) === true);
    if (!answered) resolve('unanswered');
  });
}

type Listener = (message: unknown, sender: MessageSender, respond: (reply: unknown) => void) => unknown;
let asked: Listener[] = [];
const calls: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  calls.length = 0;
  browser.runtime.onMessage.addListener = ((listener: Listener) => asked.push(listener)) as never;
  const note = (message: unknown) => {
    calls.push(message);
    return null as never;
  };
  listen<typeof fromPage, PageAnswers>(fromPage, isFromPage, {
    'article-here': note,
    annotate: () => {
      throw new Error('the model is broken');
    },
    'page-settings': note,
    'paint-in': note,
    'page-highlights': note,
    'add-highlight': note,
    'change-highlight': note,
    'note-article': note,
    'highlights-anchored': note,
    'sidebar-refused': note,
  });
  listen<typeof fromExtension, ExtensionAnswers>(fromExtension, isFromExtension, {
    'notebook-changed': note,
    'settings-changed': note,
    'corrections-changed': note,
    'open-settings': note,
    'back-up': note,
    'open-highlight': note,
    'open-sidebar': note,
    'page-status': note,
    'known-context': note,
    'ask-context': note,
    'choose-context': note,
    'context-picture': note,
  });
});

const ours = (sender: MessageSender): MessageSender => ({ ...sender, id: browser.runtime.id });

describe('messages to the background', () => {
  it('are served when the sender may send them and they have the right shape', async () => {
    expect(await deliver({ type: 'article-here' }, ours(page))).toEqual({ ok: true, value: null });
    expect(await deliver({ type: 'open-highlight', id: 'abc' }, sidebar())).toEqual({ ok: true, value: null });
  });
  it('are left unanswered when a page asks for what only the extension’s own pages may', async () => {
    for (const type of Object.keys(fromExtension))
      expect(await deliver({ type, id: 'abc', source: 's', tab: 7 }, ours(page))).toBe('unanswered');
    expect(calls).toEqual([]);
  });
  it('are judged by the sender that the browser vouches for, not by a URL the payload claims', async () => {
    const forged = { type: 'open-highlight', id: 'abc', url: sidebar().url, origin: sidebar().origin };
    expect(await deliver(forged, ours(page))).toBe('unanswered');
  });
  it('are left unanswered when another extension sends them', async () => {
    expect(await deliver({ type: 'article-here' }, { ...page, id: 'somebody-else' })).toBe('unanswered');
    expect(await deliver({ type: 'open-highlight', id: 'a' }, { ...sidebar(), id: 'somebody-else' })).toBe(
      'unanswered',
    );
  });
  it('are left unanswered when a frame inside the page sends them', async () => {
    expect(await deliver({ type: 'article-here' }, { ...ours(page), frameId: 5 })).toBe('unanswered');
  });
  it('are refused when their shape is wrong, and the handler never sees them', async () => {
    const wrong = [
      { type: 'add-highlight', id: '../..', colour: 'yellow' },
      { type: 'page-highlights', canonicalUrl: 5 },
      { type: 'annotate', text: 'x'.repeat(2_000_001), language: 'de' },
    ];
    for (const message of wrong) expect(await deliver(message, ours(page))).toMatchObject({ ok: false });
    expect(calls).toEqual([]);
  });
  it('are answered with the reason when their handler fails', async () => {
    const answer = await deliver({ type: 'annotate', text: 'a', language: 'de' }, ours(page));
    expect(answer).toEqual({ ok: false, error: 'the model is broken' });
  });
  it('never make the listener throw, whatever they are', async () => {
    const types = fc.constantFrom(...Object.keys(fromPage), '__proto__', 'constructor', 'toString');
    await fc.assert(
      fc.asyncProperty(fc.anything(), types, fc.dictionary(fc.string(), fc.anything()), async (thing, type, fields) => {
        await deliver(thing, ours(page));
        await deliver({ ...fields, type }, ours(page));
      }),
    );
  });
});
