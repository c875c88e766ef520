import { ContextSettings } from '../../components/context/ContextSettings.tsx';
import type { OutsideSettings, WikiSetting } from '../../lib/context/index.ts';
import {
  clearContexts,
  clearRequests,
  type Notebook,
  outsideSettings,
  saveOutsideSettings,
  sentRequests,
  useLiveQuery,
} from '../../lib/notebook/index.ts';
import { requestAccess } from '../sidebar/request-access.ts';

/** Wires the settings of looking names up to the notebook. */
export function ContextOptions({ notebook }: { notebook: Notebook }) {
  const settings = useLiveQuery<OutsideSettings | null>(() => outsideSettings(notebook), null, [notebook]);
  const requests = useLiveQuery(() => sentRequests(notebook), [], [notebook]);
  if (!settings) return null;
  return (
    <ContextSettings
      key={settings.wiki.kind}
      settings={settings}
      requests={requests}
      onChange={async (next) => {
        if (next.consent === 'always' && !(await requestAccess([hostOf(next.wiki)]))) return;
        await saveOutsideSettings(notebook, next);
      }}
      onClearRequests={() => clearRequests(notebook)}
      onClearContexts={() => clearContexts(notebook)}
    />
  );
}

/** Wikipedia has a host for every language. */
function hostOf(wiki: WikiSetting): string {
  if (wiki.kind === 'wikipedia') return '*.wikipedia.org';
  return new URL(wiki.kind === 'kiwix' ? wiki.url : wiki.api).host;
}
