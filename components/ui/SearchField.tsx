import { Search } from 'lucide-preact';

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
}

/** A search field that answers as one types. */
export function SearchField({ label, value, onInput }: Props) {
  return (
    <label class="search">
      <Search size={16} strokeWidth={1.75} aria-hidden="true" />
      <input
        type="search"
        placeholder={label}
        aria-label={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
