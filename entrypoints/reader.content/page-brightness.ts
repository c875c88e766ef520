/** Relative luminance below which paper counts as dark. */
const DARK = 0.35;

/** Whether the page's paper is dark: the first background that is painted, from the text outwards. */
export function isPageDark(from: Element = document.body): boolean {
  for (let element: Element | null = from; element; element = element.parentElement) {
    const [red, green, blue, alpha = 1] = (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    if (red !== undefined && green !== undefined && blue !== undefined && alpha > 0.5)
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < DARK;
  }
  // Nothing is painted: the browser's own canvas shows, dark only on pages that say they can be.
  const schemes = getComputedStyle(document.documentElement).colorScheme;
  return /dark/.test(schemes) && matchMedia('(prefers-color-scheme: dark)').matches;
}
