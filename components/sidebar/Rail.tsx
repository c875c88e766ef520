import { PanelRightOpen, X } from 'lucide-preact';
import { i18n } from '#i18n';
import type { CardKind } from '../../lib/cards/index.ts';
import { kindIcons, kindStyle } from '../cards/kind-style.ts';
import { IconButton } from '../ui/IconButton.tsx';

interface Props {
  counts: ReadonlyMap<CardKind, number>;
  onUnfold: () => void;
  onClose: () => void;
}

/** The sidebar folded away: a strip that says how much there is, and unfolds. */
export function Rail({ counts, onUnfold, onClose }: Props) {
  return (
    <main class="rail">
      <h1 class="visually-hidden">Randnotiz</h1>
      <IconButton icon={PanelRightOpen} label={i18n.t('unfold')} onClick={onUnfold} />
      <ul>
        {[...counts].map(([kind, count]) => {
          const Icon = kindIcons[kind];
          return (
            <li key={kind} style={kindStyle(kind)} title={i18n.t(`kinds_${kind}`)}>
              <Icon size={15} strokeWidth={1.9} aria-hidden="true" />
              <span class="visually-hidden">{i18n.t(`kinds_${kind}`)}</span>
              {count}
            </li>
          );
        })}
      </ul>
      <IconButton icon={X} label={i18n.t('closeSidebar')} onClick={onClose} />
    </main>
  );
}
