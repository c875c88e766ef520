import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type FromSidebar, SIDEBAR_PORT, type ToSidebar, toSidebar } from '../../lib/messages/index.ts';

/** A port to the reader of a tab's page. Firefox gives a frame in a page no `tabs`: there the background passes everything on. */
const connect = (tab: number | undefined): Browser.runtime.Port =>
  tab === undefined
    ? browser.runtime.connect({ name: SIDEBAR_PORT })
    : browser.tabs.connect(tab, { name: SIDEBAR_PORT, frameId: 0 });

/** The reader of a tab's page, or of the page around this frame. `onMessage` gets what it says; `connected` is false once it has gone. */
export function useReader(tab: number | undefined, onMessage: (message: ToSidebar) => void) {
  const [connected, setConnected] = useState(true);
  const port = useRef<Browser.runtime.Port | null>(null);
  const latest = useRef(onMessage);
  latest.current = onMessage;

  useEffect(() => {
    function open() {
      const opened = connect(tab);
      let heard = false;
      port.current = opened;
      opened.onMessage.addListener((message: unknown) => {
        heard = true;
        const parsed = v.safeParse(toSidebar, message);
        if (parsed.success) latest.current(parsed.output);
      });
      // A background that passed things on falls asleep and can be woken; a reader that has gone does not answer again.
      opened.onDisconnect.addListener(() => (heard ? reopen() : setConnected(false)));
    }
    function reopen() {
      try {
        open();
      } catch {
        setConnected(false);
      }
    }
    reopen();
    return () => port.current?.disconnect();
  }, [tab]);

  const send = (message: FromSidebar) => {
    try {
      port.current?.postMessage(message);
    } catch {
      setConnected(false);
    }
  };
  return { connected, send };
}
