import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type IsSwitchedOff, markSelection, openSidebar } from './reader-injection.ts';

/** Puts "Open the margin" into the context menu of pages, and "Mark the selection" into that of selections. */
export async function addMenu() {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'open-sidebar', title: i18n.t('openSidebar'), contexts: ['page', 'selection'] });
  browser.contextMenus.create({ id: 'mark-selection', title: i18n.t('toolbarLabel'), contexts: ['selection'] });
}

/** Does what was chosen in the context menu of a tab's page. */
export async function onMenu(item: string | number, tab: number, isSwitchedOff: IsSwitchedOff) {
  if (item === 'open-sidebar') await openSidebar(tab, isSwitchedOff);
  if (item === 'mark-selection') await markSelection(tab, isSwitchedOff);
}

/** The keyboard shortcut: opens or closes the sidebar of the tab that is in front. */
export async function onCommand(command: string, isSwitchedOff: IsSwitchedOff) {
  if (command !== 'open-sidebar') return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await openSidebar(tab.id, isSwitchedOff);
}
