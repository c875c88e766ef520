import { askFromExtension } from '../../lib/messages/index.ts';
import { changeSettings, type Notebook, readSettings, useLiveQuery } from '../../lib/notebook/index.ts';
import { defaults, type Settings } from '../../lib/settings/index.ts';

/** What the reader has chosen, kept up to date, and the way to choose something else. */
export function useSettings(notebook: Notebook) {
  const settings = useLiveQuery(() => readSettings(notebook), defaults, [notebook]);

  async function change(changed: Partial<Settings>) {
    await changeSettings(notebook, changed);
    await askFromExtension('settings-changed', {});
  }
  return { settings, change };
}
