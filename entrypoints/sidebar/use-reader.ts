import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type FromSidebar, SIDEBAR_PORT, type ToSidebar, toSidebar } from '../../lib/messages/index.ts';

declare const chrome: { runtime?: { id?: string } };

// Asked of the browser itself: in Firefox, an object that was imported before the update goes on as if nothing had happened.
const isAlive = () => Boolean(chrome.runtime?.id);

/** A port to the reader of a tab's page. Firefox gives a frame in a page no `tabs`: there the background passes everything on. */
const connect = (tab: number | undefined, name: string): Browser.runtime.Port =>
  tab === undefined ? browser.runtime.connect({ name }) : browser.tabs.connect(tab, { name, frameId: 0 });

/** How often to look whether the extension was updated under the sidebar: no event says so, and the port stays silent. */
const ALIVE_MS = 1_000;

/** What has become of the reader: the page may have gone, and the extension may have been updated, which cuts this surface off. */
export type Connection = 'connected' | 'gone' | 'updated';

/** The reader of a tab's page, or of the page around this frame. `onMessage` gets what it says. */
export function useReader(
  tab: number | undefined,
  onMessage: (message: ToSidebar) => void,
  name: string = SIDEBAR_PORT,
) {
  const [connection, setConnection] = useState<Connection>('connected');
  const lost = () => setConnection(isAlive() ? 'gone' : 'updated');
  const port = useRef<Browser.runtime.Port | null>(null);
  const latest = useRef(onMessage);
  latest.current = onMessage;

  useEffect(() => {
    function open() {
      const opened = connect(tab, name);
      let heard = false;
      port.current = opened;
      opened.onMessage.addListener((message: unknown) => {
        heard = true;
        const parsed = v.safeParse(toSidebar, message);
        if (parsed.success) latest.current(parsed.output);
      });
      // A background that passed things on falls asleep and can be woken; a reader that has gone does not answer again.
      opened.onDisconnect.addListener(() => (heard ? reopen() : lost()));
    }
    function reopen() {
      try {
        open();
      } catch {
        lost();
      }
    }
    reopen();
    const alive = setInterval(() => isAlive() || lost(), ALIVE_MS);
    return () => {
      clearInterval(alive);
      port.current?.disconnect();
    };
  }, [tab, name]);

  const send = (message: FromSidebar) => {
    try {
      port.current?.postMessage(message);
    } catch {
      lost();
    }
  };
  return { connection, send };
}
