import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Correction } from '../../lib/corrections/index.ts';
import { orders, type Settings, sides, themes } from '../../lib/settings/index.ts';
import { Choice } from './Choice.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import { PaintTable } from './PaintTable.tsx';
import { Reach } from './Reach.tsx';
import { SiteList } from './SiteList.tsx';
import { Toggle } from './Toggle.tsx';
import './settings.css';

interface Props {
  settings: Settings;
  corrections: readonly Correction[];
  hasAccess: boolean;
  onChange: (change: Partial<Settings>) => void;
  /** The chosen sites have changed: the browser may have to be asked for access to a new one. */
  onSites: (sites: string[]) => void;
  onAskAccess: () => void;
  /** Absent where the browser has no such page. */
  onShortcuts?: (() => void) | undefined;
  onRemoveCorrection: (id: string) => void;
  /** The settings of looking names up. */
  children: ComponentChildren;
}

/** Everything that can be chosen, in the order in which one comes to want it. */
export function SettingsView({ settings, corrections, hasAccess, onChange, onSites, ...on }: Props) {
  return (
    <main class="settings">
      <h1>{i18n.t('settingsOf')}</h1>
      <Section title={i18n.t('settingsWhere')}>
        <Reach
          reach={settings.reach}
          hasAccess={hasAccess}
          onReach={(reach) => onChange({ reach })}
          onAskAccess={on.onAskAccess}
        />
        {settings.reach === 'chosen' && (
          <SiteList title={i18n.t('chosenSites')} sites={settings.sites} onChange={onSites} />
        )}
        <SiteList
          title={i18n.t('offSites')}
          sites={settings.offSites}
          onChange={(offSites) => onChange({ offSites })}
        />
      </Section>
      <Section title={i18n.t('settingsText')}>
        <PaintTable
          paint={settings.paint}
          onPaint={(kind, strength) => onChange({ paint: { ...settings.paint, [kind]: strength } })}
        />
        <Toggle
          label={i18n.t('previewSetting')}
          hint={i18n.t('previewHint')}
          on={settings.preview}
          onChange={(preview) => onChange({ preview })}
        />
      </Section>
      <Section title={i18n.t('settingsMargin')}>
        <Choice
          legend={i18n.t('theme')}
          name="theme"
          chosen={settings.theme}
          options={themes.map((value) => ({ value, label: i18n.t(`theme_${value}`) }))}
          onChoose={(theme) => onChange({ theme })}
        />
        <Choice
          legend={i18n.t('side')}
          name="side"
          chosen={settings.side}
          options={sides.map((value) => ({ value, label: i18n.t(`side_${value}`) }))}
          onChoose={(side) => onChange({ side })}
        />
        <Choice
          legend={i18n.t('orderCards')}
          name="order"
          chosen={settings.order}
          options={orders.map((value) => ({ value, label: i18n.t(`order_${value}`) }))}
          onChoose={(order) => onChange({ order })}
        />
        <Toggle label={i18n.t('follow')} on={settings.follow} onChange={(follow) => onChange({ follow })} />
        {on.onShortcuts && (
          <button type="button" class="button" onClick={on.onShortcuts}>
            {i18n.t('changeShortcut')}
          </button>
        )}
      </Section>
      {on.children}
      <Section title={i18n.t('settingsCorrections')}>
        <CorrectionList corrections={corrections} onRemove={on.onRemoveCorrection} />
      </Section>
    </main>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
