import {
  BarChart3,
  BookOpenText,
  FileText,
  Highlighter,
  type LucideIcon,
  RefreshCw,
  Trash2,
  Users,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { formatNumber } from './format.ts';
import './notebook.css';

/** The parts of the notebook page, in the order of its navigation. */
export const places = ['highlights', 'sources', 'dossiers', 'review', 'statistics', 'exchange', 'trash'] as const;
export type Place = (typeof places)[number];

const icons: Readonly<Record<Place, LucideIcon>> = {
  highlights: Highlighter,
  sources: FileText,
  dossiers: Users,
  review: BookOpenText,
  statistics: BarChart3,
  exchange: RefreshCw,
  trash: Trash2,
};

interface Props {
  place: Place;
  /** How many notes wait for review. */
  due: number;
  children: ComponentChildren;
}

/** The frame of the notebook page: where one can go, and what is there. */
export function Shell({ place, due, children }: Props) {
  return (
    <div class="shell">
      <header class="shell-head">
        <h1>Randnotiz</h1>
        <nav aria-label={i18n.t('notebook')}>
          {places.map((one) => {
            const Icon = icons[one];
            return (
              <a key={one} href={`#/${one}`} aria-current={one === place ? 'page' : undefined}>
                <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
                {i18n.t(`place_${one}`)}
                {one === 'review' && due > 0 && <span class="count">{formatNumber(due)}</span>}
              </a>
            );
          })}
        </nav>
      </header>
      <main class="shell-main" data-place={place}>
        {children}
      </main>
    </div>
  );
}
