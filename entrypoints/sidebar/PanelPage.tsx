import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { askFromExtension, type PageStatus } from '../../lib/messages/index.ts';
import { SidebarPage } from './SidebarPage.tsx';

interface Visit {
  tab: number;
  /** Grows with every page that comes into view. */
  number: number;
  status: PageStatus | null;
}

let visits = 0;

async function visitFront(): Promise<Visit | null> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (front?.id === undefined) return null;
  // Injects the reader, where the browser lets us.
  const status = await askFromExtension('page-status', { tab: front.id }).catch(() => null);
  return { tab: front.id, number: ++visits, status };
}

/** The sidebar in the browser's own panel: of whatever page is in front in its window. */
export function PanelPage() {
  const [visit, setVisit] = useState<Visit | null>(null);
  useEffect(() => {
    const look = () => visitFront().then(setVisit);
    const loaded = (_tab: number, { status }: { status?: string }) => {
      if (status === 'complete') look();
    };
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(loaded);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(loaded);
    };
  }, []);

  if (visit?.status?.nothing)
    return (
      <main class="sidebar">
        <h1 class="visually-hidden">Randnotiz</h1>
        <p class="status">{i18n.t(`nothing_${visit.status.nothing}`)}</p>
      </main>
    );
  return visit && <SidebarPage key={visit.number} tab={visit.tab} />;
}
