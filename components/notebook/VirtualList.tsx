import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  count: number;
  /** A guess at the height of a row in CSS pixels; what is shown is measured. */
  estimate: number;
  /** The row that must be in view. */
  current?: number;
  onRange?: (start: number, end: number) => void;
  renderRow: (index: number) => ComponentChildren;
}

/** A list of any length, of which only the rows in sight are in the document. */
export function VirtualList({ label, count, estimate, current, onRange, renderRow }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const options: VirtualizerOptions<HTMLDivElement, HTMLLIElement> = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    overscan: 8,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: redraw,
  };
  const [list] = useState(() => new Virtualizer(options));
  list.setOptions(options);
  useLayoutEffect(() => list._didMount(), [list]);
  useLayoutEffect(() => list._willUpdate());

  const rows = list.getVirtualItems();
  const [start, end] = [rows[0]?.index ?? 0, (rows.at(-1)?.index ?? -1) + 1];
  useEffect(() => onRange?.(start, end), [start, end, onRange]);
  useEffect(() => {
    if (current !== undefined && current >= 0) list.scrollToIndex(current, { align: 'auto' });
  }, [list, current]);

  return (
    <div class="virtual" ref={scroller}>
      <ul aria-label={label} style={{ height: `${list.getTotalSize()}px` }}>
        {rows.map(({ index, start }) => (
          <li
            key={index}
            data-index={index}
            ref={list.measureElement}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            {renderRow(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
