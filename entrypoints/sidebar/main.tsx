import { render } from 'preact';
import { browser } from 'wxt/browser';
import { nameLanguage } from '../../components/ui/document-language.ts';
import { PanelPage } from './PanelPage.tsx';
import { PreviewPage } from './PreviewPage.tsx';
import { SidebarPage } from './SidebarPage.tsx';

const asked = new URLSearchParams(location.search);

/** The tab whose page this sidebar belongs to: the one that `?tab=` names, or the one it stands in where the browser tells. */
async function tabOfPage(): Promise<number | undefined> {
  return Number(asked.get('tab')) || (await browser.tabs?.getCurrent())?.id;
}

async function page() {
  if (asked.has('panel')) return <PanelPage />;
  const tab = await tabOfPage();
  return asked.has('preview') ? <PreviewPage tab={tab} /> : <SidebarPage tab={tab} />;
}

nameLanguage();
const app = document.getElementById('app');
const shown = await page();
if (app) render(shown, app);
