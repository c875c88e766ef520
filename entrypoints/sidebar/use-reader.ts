import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type FromSidebar, SIDEBAR_PORT, type ToSidebar, toSidebar } from '../../lib/messages/index.ts';

/** The port to the reader of a tab's page. `onMessage` gets what it says; `connected` is false once it has gone. */
export function useReader(tab: number, onMessage: (message: ToSidebar) => void) {
  const [connected, setConnected] = useState(true);
  const port = useRef<Browser.runtime.Port | null>(null);
  const latest = useRef(onMessage);
  latest.current = onMessage;

  useEffect(() => {
    const opened = browser.tabs.connect(tab, { name: SIDEBAR_PORT, frameId: 0 });
    port.current = opened;
    opened.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(toSidebar, message);
      if (parsed.success) latest.current(parsed.output);
    });
    opened.onDisconnect.addListener(() => setConnected(false));
    return () => opened.disconnect();
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
