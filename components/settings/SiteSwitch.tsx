import { Power } from 'lucide-preact';
import { i18n } from '#i18n';

interface Props {
  /** Host name of the page's site. */
  site: string;
  isOff: boolean;
  onSwitch: (isOff: boolean) => void;
}

/** Switches Randnotiz off on one site, and on again. */
export function SiteSwitch({ site, isOff, onSwitch }: Props) {
  return (
    <button type="button" class="site-switch" data-site-switch onClick={() => onSwitch(!isOff)}>
      <Power size={14} strokeWidth={1.9} aria-hidden="true" />
      {i18n.t(isOff ? 'switchOn' : 'switchOff', [site])}
    </button>
  );
}
