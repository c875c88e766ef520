import { useEffect } from 'preact/hooks';

/** Keys of the list: arrows, j and k go from row to row, x selects, / goes to the search. Enter opens a row, as on any button. */
export function useListKeys() {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (!(target instanceof HTMLElement) || ctrlKey || metaKey || altKey) return;
      if (target.matches('input:not([type=checkbox]), textarea, select')) {
        if (key === 'ArrowDown' && target.matches('[type=search]')) take(event, () => step(null, 1));
        return;
      }
      const row = target.closest<HTMLElement>('[data-row]');
      if (key === '/') take(event, () => document.querySelector<HTMLElement>('input[type=search]')?.focus());
      else if (key === 'ArrowDown' || key === 'j') take(event, () => step(row, 1));
      else if (key === 'ArrowUp' || key === 'k') take(event, () => step(row, -1));
      else if (key === 'x' && row) take(event, () => row.querySelector<HTMLElement>('input')?.click());
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}

function take(event: Event, act: () => void) {
  event.preventDefault();
  act();
}

/** Moves the focus to the row before or after one; without one, to the first. */
function step(row: HTMLElement | null, by: 1 | -1) {
  const index = Number(row?.closest('li')?.dataset.index ?? -1) + by;
  document.querySelector<HTMLElement>(`li[data-index="${index}"] .row-open`)?.focus();
}
