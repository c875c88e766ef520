import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, k: -1, j: 1 };

/** Up and down walk from card to card, so that the list is one stop for the Tab key. `onReach` gets the card that has the focus. */
export function useCardFocus(list: RefObject<HTMLElement | null>, onReach: (card: string) => void) {
  const latest = useRef(onReach);
  latest.current = onReach;

  useEffect(() => {
    const element = list.current;
    const cardOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;

    function walk(event: KeyboardEvent) {
      const by = STEPS[event.key];
      const card = cardOf(event.target);
      if (!element || !by || !card || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches('input, select, textarea')) return;
      event.preventDefault();
      const cards = [...element.querySelectorAll<HTMLElement>('[data-card]')];
      cards[cards.indexOf(card) + by]?.querySelector<HTMLElement>('h3 button')?.focus();
    }
    const reach = (event: FocusEvent) => {
      const card = cardOf(event.target)?.dataset.card;
      if (card) latest.current(card);
    };

    element?.addEventListener('keydown', walk);
    element?.addEventListener('focusin', reach);
    return () => {
      element?.removeEventListener('keydown', walk);
      element?.removeEventListener('focusin', reach);
    };
  }, [list]);
}
