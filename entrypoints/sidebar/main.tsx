import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SidebarPage } from './SidebarPage.tsx';

/** The tab whose page this sidebar belongs to: the one it stands in, or the one that `?tab=` names. */
async function tabOfPage(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  return named || (await browser.tabs.getCurrent())?.id;
}

document.documentElement.lang = browser.i18n.getUILanguage();
const app = document.getElementById('app');
const tab = await tabOfPage();
if (app && tab !== undefined) render(<SidebarPage tab={tab} />, app);
