import { CircleHelp, PanelRight, PanelRightClose, Settings2, X } from 'lucide-preact';
import { i18n } from '#i18n';
import { IconButton } from '../ui/IconButton.tsx';

export interface HeadActions {
  onShortcuts: () => void;
  onSettings: () => void;
  /** Absent where the browser has no panel of its own, or the sidebar is in it. */
  onBrowserPanel?: (() => void) | undefined;
  /** Absent where the sidebar does not stand in the page. */
  onCollapse?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

/** The sidebar's name and what can be done with the sidebar itself. */
export function SidebarHead({ onShortcuts, onSettings, onBrowserPanel, onCollapse, onClose }: HeadActions) {
  return (
    <div class="sidebar-title">
      <h1>Randnotiz</h1>
      <IconButton icon={CircleHelp} label={i18n.t('shortcuts')} onClick={onShortcuts} />
      <IconButton icon={Settings2} label={i18n.t('settings')} onClick={onSettings} />
      {onBrowserPanel && (
        <IconButton icon={PanelRight} label={i18n.t('openPanel')} name="panel" onClick={onBrowserPanel} />
      )}
      {onCollapse && (
        <IconButton icon={PanelRightClose} label={i18n.t('collapse')} name="collapse" onClick={onCollapse} />
      )}
      {onClose && <IconButton icon={X} label={i18n.t('closeSidebar')} onClick={onClose} />}
    </div>
  );
}
