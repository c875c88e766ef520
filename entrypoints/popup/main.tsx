import { render } from 'preact';
import { browser } from 'wxt/browser';
import { nameLanguage } from '../../components/ui/document-language.ts';
import { PopupPage } from './PopupPage.tsx';

/** The tab the popup speaks of: the one in front, or the one that `?tab=` names where the popup stands in a tab itself. */
async function tabInFront(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

nameLanguage();
const app = document.getElementById('app');
const tab = await tabInFront();
if (app) render(<PopupPage tab={tab} />, app);
