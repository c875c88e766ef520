import type { browser as Browser } from 'wxt/browser';

/** Where Chromium's shortcuts are set; a link to it is not followed, an extension may open it. */
const CHROMIUM = 'chrome://extensions/shortcuts';

/** Opens the browser's page for the shortcuts of extensions; `undefined` where it has none that we could open. */
export function openShortcuts(browser: typeof Browser): (() => void) | undefined {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) return () => commands.openShortcutSettings?.();
  if (!browser.runtime.getURL('/').startsWith('chrome-extension:')) return undefined;
  return () => browser.tabs.create({ url: CHROMIUM });
}
