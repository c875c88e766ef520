import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAR, placeSidebar, RAIL, SHEET_BELOW } from '../../../entrypoints/reader.content/sidebar-place.ts';
import { MIN_WIDTH } from '../../../lib/settings/index.ts';

const wish = { side: 'right', width: 368, collapsed: false } as const;

describe('the place of the sidebar', () => {
  it('is beside the text, and narrower than wished where there is not room for all of it', () => {
    const text = { left: 200, right: 940 };
    expect(placeSidebar({ width: 1280, height: 900, text }, wish)).toEqual({ placement: 'right', size: 328 });
  });
  it('is over the text only where there is no room beside it', () => {
    const text = { left: 20, right: 1100 };
    expect(placeSidebar({ width: 1280, height: 900, text }, wish).size).toBe(368);
  });
  it('is on the side the reader has chosen', () => {
    const text = { left: 420, right: 1200 };
    const place = placeSidebar({ width: 1280, height: 900, text }, { ...wish, side: 'left' });
    expect(place).toEqual({ placement: 'left', size: 368 });
  });
  it('is a rail when it is folded, and a bar at the foot of a narrow window', () => {
    const folded = { ...wish, collapsed: true };
    expect(placeSidebar({ width: 1280, height: 900, text: null }, folded).size).toBe(RAIL);
    expect(placeSidebar({ width: 500, height: 900, text: null }, folded)).toEqual({ placement: 'bottom', size: BAR });
  });
  it('never covers the text where there is room, and never the whole window', () => {
    const between = (min: number, max: number) => fc.integer({ min, max });
    const any = fc.record({
      width: between(320, 4000),
      height: between(400, 2000),
      left: between(0, 1500),
      column: between(200, 1200),
      side: fc.constantFrom('left' as const, 'right' as const),
      wished: between(0, 5000),
      dragged: between(0, 5000),
    });
    fc.assert(
      fc.property(any, ({ width, height, left, column, side, wished, dragged }) => {
        const text = { left, right: Math.min(width, left + column) };
        const place = placeSidebar({ width, height, text }, { side, width: wished, height: dragged, collapsed: false });
        if (width < SHEET_BELOW) {
          expect(place.placement).toBe('bottom');
          expect(place.size).toBeLessThanOrEqual(height - RAIL);
          return;
        }
        const room = side === 'right' ? width - text.right : text.left;
        expect(place.size).toBeGreaterThanOrEqual(MIN_WIDTH);
        expect(place.size).toBeLessThan(width);
        if (room >= MIN_WIDTH + 20) expect(place.size).toBeLessThanOrEqual(room);
      }),
    );
  });
});
