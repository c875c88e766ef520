import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SidebarPage } from './SidebarPage.tsx';

/** The tab whose page this sidebar belongs to: the one that `?tab=` names, or the one it stands in where the browser tells. */
async function tabOfPage(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  return named || (await browser.tabs?.getCurrent())?.id;
}

document.documentElement.lang = browser.i18n.getUILanguage();
const app = document.getElementById('app');
const tab = await tabOfPage();
if (app) render(<SidebarPage tab={tab} />, app);
