import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { MAX_WIDTH, MIN_WIDTH } from '../../lib/settings/index.ts';

interface Props {
  placement: 'left' | 'right' | 'bottom';
  /** The margin's width or the sheet's height now, CSS pixels. */
  size: () => number;
  /** While it is dragged, and once more when it is let go. */
  onResize: (size: number, isDone: boolean) => void;
}

const STEP = 24;
const GROWS = {
  right: { ArrowLeft: 1, ArrowRight: -1 },
  left: { ArrowLeft: -1, ArrowRight: 1 },
  bottom: { ArrowUp: 1, ArrowDown: -1 },
} as const satisfies Record<Props['placement'], Partial<Record<string, 1 | -1>>>;

/** The edge of the sidebar: dragging it, or the arrow keys, make it wider and narrower. */
export function ResizeHandle({ placement, size, onResize }: Props) {
  const drag = useRef<{ from: number; size: number } | null>(null);
  const along = (event: PointerEvent) => (placement === 'bottom' ? event.screenY : event.screenX);
  const sizeAt = (event: PointerEvent) => {
    const { from, size } = drag.current ?? { from: 0, size: 0 };
    const by = along(event) - from;
    return size + (placement === 'left' ? by : -by);
  };

  return (
    <hr
      class="resize"
      data-placement={placement}
      tabIndex={0}
      aria-label={i18n.t('resize')}
      aria-orientation={placement === 'bottom' ? 'horizontal' : 'vertical'}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      aria-valuenow={Math.round(size())}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: along(event), size: size() };
      }}
      onPointerMove={(event) => drag.current && onResize(sizeAt(event), false)}
      onPointerUp={(event) => {
        if (drag.current) onResize(sizeAt(event), true);
        drag.current = null;
      }}
      onKeyDown={(event) => {
        const grows: Partial<Record<string, 1 | -1>> = GROWS[placement];
        const by = grows[event.key];
        if (by) onResize(size() + by * STEP, true);
      }}
    />
  );
}
