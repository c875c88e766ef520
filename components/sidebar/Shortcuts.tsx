import { i18n } from '#i18n';
import { Dialog } from '../ui/Dialog.tsx';

const SHORTCUTS = [
  ['Alt+Shift+R', 'key_open'],
  ['?', 'key_help'],
  ['/', 'key_search'],
  ['↑ ↓', 'key_cards'],
  ['← →', 'key_mentions'],
  ['⏎', 'key_go'],
  ['B', 'key_back'],
  ['F', 'key_follow'],
  ['1 – 5', 'key_colours'],
  ['N', 'key_note'],
] as const;

/** All keys there are, in the sidebar and on a selection in the page. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={i18n.t('shortcuts')} closeLabel={i18n.t('done')} onClose={onClose}>
      <dl class="shortcuts">
        {SHORTCUTS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{i18n.t(what)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
