import type { Placement } from '../../lib/messages/index.ts';
import { MAX_WIDTH, MIN_WIDTH, type Settings } from '../../lib/settings/index.ts';

/** Width of the margin when it is a rail, height of the sheet when it is a bar; CSS pixels. */
export const RAIL = 44;
export const BAR = 52;
/** Below this width of the window there is no room beside anything: the margin is a sheet at the foot. */
export const SHEET_BELOW = 700;
const GAP = 12;
const LEAST_SHEET = 160;
const SHEET_SHARE = 0.55;

export interface Wish extends Pick<Settings, 'side' | 'width'> {
  collapsed: boolean;
  /** Height of the sheet; absent until the reader has dragged it. */
  height?: number;
}

export interface Window {
  width: number;
  height: number;
  /** The left and right edge of the article's text; `null` where it is not known. */
  text: { left: number; right: number } | null;
}

export interface Place {
  placement: Placement;
  /** Width of the margin or height of the sheet. */
  size: number;
}

const clamp = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));

/** Where the sidebar stands: never over the text where there is room beside it, and never so large that nothing of the page is left. */
export function placeSidebar({ width, height, text }: Window, wish: Wish): Place {
  if (width < SHEET_BELOW) {
    const size = clamp(LEAST_SHEET, wish.height ?? height * SHEET_SHARE, height - RAIL);
    return { placement: 'bottom', size: wish.collapsed ? BAR : Math.round(size) };
  }
  if (wish.collapsed) return { placement: wish.side, size: RAIL };
  const beside = text ? (wish.side === 'right' ? width - text.right : text.left) - GAP : width;
  const room = Math.min(beside >= MIN_WIDTH ? beside : width, width - RAIL);
  return { placement: wish.side, size: Math.round(clamp(MIN_WIDTH, wish.width, Math.min(room, MAX_WIDTH))) };
}
