import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Card } from '../../lib/cards/index.ts';

/** Keeps the card of what is being read now in view: the one whose mention comes next in the text. Does nothing while `at` is null. */
export function useFollow(list: RefObject<HTMLElement | null>, cards: readonly Card[], at: number | null) {
  useEffect(() => {
    if (at === null || list.current?.contains(document.activeElement)) return;
    let next: { card: string; start: number } | undefined;
    for (const { id, mentions } of cards)
      for (const { start, end } of mentions) if (end > at && (!next || start < next.start)) next = { card: id, start };
    if (!next) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    list.current?.querySelector(`[data-card="${next.card}"]`)?.scrollIntoView({ block: 'nearest', behavior: calm });
  }, [list, cards, at]);
}
