import { browser } from 'wxt/browser';
import type { Annotate } from '../../lib/annotate/index.ts';
import { applyCorrections } from '../../lib/corrections/index.ts';
import { askPage, type PageSettings, type ToPage } from '../../lib/messages/index.ts';
import { type Notebook, readCorrections, readSettings } from '../../lib/notebook/index.ts';
import { comesByItself, defaults, isSwitchedOff, type Settings } from '../../lib/settings/index.ts';

/** Keeps to what the reader has chosen and corrected, and tells the pages when that changes. A page gets no more than it needs. */
export function createReaderChoices(notebook: Notebook, annotate: Annotate) {
  let chosen: Promise<Settings> | undefined;
  /** Read once while the background is awake; a notebook that cannot be read keeps nobody from reading the news. */
  function readChosen(): Promise<Settings> {
    chosen ??= readSettings(notebook).catch(() => defaults);
    return chosen;
  }

  async function pageSettings(url: string): Promise<PageSettings> {
    const settings = await readChosen();
    const { paint, preview, side, width } = settings;
    return { on: !isSwitchedOff(settings, url), paint, preview, side, width };
  }

  async function tellPages<T extends 'settings' | 'annotate-again'>(
    type: T,
    messageFor: (url: string) => Promise<ToPage[T]>,
  ): Promise<null> {
    const tabs = await browser.tabs.query({});
    const told = tabs.map(async ({ id, url }) => {
      if (id !== undefined && url) await askPage(id, type, await messageFor(url));
    });
    // Most tabs have no reader, and do not answer.
    await Promise.allSettled(told);
    return null;
  }

  return {
    pageSettings,
    comesByItself: async (url: string) => comesByItself(await readChosen(), url),
    isSwitchedOff: async (url: string) => isSwitchedOff(await readChosen(), url),
    annotate: async (...asked: Parameters<Annotate>) =>
      applyCorrections(asked[0], await annotate(...asked), await readCorrections(notebook)),
    settingsChanged: () => {
      chosen = undefined;
      return tellPages('settings', pageSettings);
    },
    correctionsChanged: () => tellPages('annotate-again', async () => ({})),
  };
}
