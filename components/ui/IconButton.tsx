import type { LucideIcon } from 'lucide-preact';

interface Props {
  icon: LucideIcon;
  label: string;
  onClick: () => void;
}

/** A button that is only an icon; its label is its tooltip and its name. */
export function IconButton({ icon: Icon, label, onClick }: Props) {
  return (
    <button type="button" class="icon-button" title={label} aria-label={label} onClick={onClick}>
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
