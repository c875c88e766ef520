import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const EVERYWHERE = { origins: ['*://*/*'] };

/** Whether the browser lets Randnotiz read all pages, and the ways to ask for it. Asking needs a click of the reader's. */
export function useAccess() {
  const [hasAccess, setHasAccess] = useState(true);
  useEffect(() => {
    const look = () => browser.permissions.contains(EVERYWHERE).then(setHasAccess);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);

  return {
    hasAccess,
    askAccess: () => browser.permissions.request(EVERYWHERE),
    /** Answers whether the reader has agreed; without a question where access is there already. */
    askAccessTo: (sites: readonly string[]) =>
      browser.permissions.request({ origins: sites.map((site) => `*://*.${site}/*`) }),
  };
}
