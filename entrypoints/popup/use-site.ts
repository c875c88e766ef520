import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Notebook } from '../../lib/notebook/index.ts';
import { isSwitchedOff, siteOf } from '../../lib/settings/index.ts';
import { useSettings } from '../sidebar/use-settings.ts';

/** The site of the page in front, whether Randnotiz is switched off on it, and the switch; `null` where the page has no site. */
export function useSite(notebook: Notebook, tab: number | undefined) {
  const [url, setUrl] = useState('');
  const { settings, change } = useSettings(notebook);
  useEffect(() => {
    if (tab !== undefined) browser.tabs.get(tab).then((found) => setUrl(found.url ?? ''));
  }, [tab]);

  const site = siteOf(url);
  if (site === null) return null;
  const others = settings.offSites.filter((one) => site !== one && !site.endsWith(`.${one}`));
  return {
    site,
    isOff: isSwitchedOff(settings, url),
    onSwitch: (isOff: boolean) => change({ offSites: isOff ? [...others, site] : others }),
  };
}
