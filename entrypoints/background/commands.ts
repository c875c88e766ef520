import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { openSidebar } from './reader-injection.ts';

/** Puts "Open the margin" into the context menu of pages and selections. */
export function addMenu() {
  browser.contextMenus.removeAll().then(() =>
    browser.contextMenus.create({
      id: 'open-sidebar',
      title: i18n.t('openSidebar'),
      contexts: ['page', 'selection'],
    }),
  );
}

/** The keyboard shortcut: opens or closes the sidebar of the tab that is in front. */
export async function onCommand(command: string) {
  if (command !== 'open-sidebar') return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await openSidebar(tab.id);
}
