import { otherElements } from './text-elements.ts';

const PREFIX = 'randnotiz-';
const FLASH_MS = 1_800;

/**
 * Paints groups of ranges with the CSS Custom Highlight API: one registry entry a group, none a range. `onElements` hears of elements, each once, that hold
 * something painted and are none of those that always have a style for it.
 */
export function createPainter(onElements: (names: string[]) => void) {
  let flashing: ReturnType<typeof setTimeout> | undefined;
  // Firefox gives a content script no way to list what is in the registry.
  const used = new Set<string>();
  const styled = new Set<string>();

  function set(name: string, ranges: readonly Range[], priority = 0) {
    used.add(PREFIX + name);
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(PREFIX + name, highlight);
    const unstyled = [...otherElements(ranges)].filter((element) => !styled.has(element));
    if (unstyled.length === 0) return;
    for (const element of unstyled) styled.add(element);
    onElements(unstyled);
  }
  const remove = (name: string) => CSS.highlights.delete(PREFIX + name);

  return {
    /** Paints these groups and takes back what an earlier call painted under the same names. */
    paint(groups: ReadonlyMap<string, readonly Range[]>) {
      for (const [name, ranges] of groups) {
        if (ranges.length > 0) set(name, ranges);
        else remove(name);
      }
    },
    /** Shows a range for a moment, so that the eye finds it. */
    flash(range: Range) {
      clearTimeout(flashing);
      set('flash', [range], 1);
      flashing = setTimeout(() => remove('flash'), FLASH_MS);
    },
    /** Shows a range while an end of it is being moved; `null` takes it back. */
    preview(range: Range | null) {
      if (range) set('preview', [range]);
      else remove('preview');
    },
    clear() {
      for (const name of used) CSS.highlights.delete(name);
    },
  };
}

export type Painter = ReturnType<typeof createPainter>;

/** Brings a range into view, calmly or at once as the reader's system asks for. */
export function scrollTo(range: Range) {
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  if (!element) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const box = range.getBoundingClientRect();
  if (box.top >= 80 && box.bottom <= innerHeight - 80) return;
  element.scrollIntoView({ block: 'center', behavior: calm });
}
