import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SettingsView } from '../../components/settings/SettingsView.tsx';
import { askFromExtension } from '../../lib/messages/index.ts';
import { openNotebook, readCorrections, removeCorrection, useLiveQuery } from '../../lib/notebook/index.ts';
import { useSettings } from '../sidebar/use-settings.ts';
import { useTheme } from '../sidebar/use-theme.ts';
import { ContextOptions } from './ContextOptions.tsx';
import { openShortcuts } from './shortcuts.ts';
import { useAccess } from './use-access.ts';

/** Wires the settings to the notebook and to what the browser allows. */
export function OptionsPage() {
  const notebook = useMemo(() => openNotebook(() => location.reload()), []);
  const { settings, change } = useSettings(notebook);
  const corrections = useLiveQuery(() => readCorrections(notebook), [], [notebook]);
  const { hasAccess, askAccess, askAccessTo } = useAccess();
  useTheme(settings.theme, undefined);

  return (
    <SettingsView
      settings={settings}
      corrections={corrections}
      hasAccess={hasAccess}
      onChange={change}
      onSites={async (sites) => {
        const added = sites.filter((site) => !settings.sites.includes(site));
        if (added.length > 0) await askAccessTo(added);
        await change({ sites });
      }}
      onAskAccess={askAccess}
      onShortcuts={openShortcuts(browser)}
      onRemoveCorrection={async (id) => {
        await removeCorrection(notebook, id);
        await askFromExtension('corrections-changed', {});
      }}
    >
      <ContextOptions notebook={notebook} />
    </SettingsView>
  );
}
