import type { LucideIcon } from 'lucide-preact';

interface Props {
  icon: LucideIcon;
  label: string;
  /** Names the button in forms and to tests. */
  name?: string;
  onClick: () => void;
}

/** A button that is only an icon; its label is its tooltip and its name. */
export function IconButton({ icon: Icon, label, name, onClick }: Props) {
  return (
    <button type="button" name={name} class="icon-button" title={label} aria-label={label} onClick={onClick}>
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
