import { type Painter, scrollTo } from './painter.ts';

/** Shows places of the page, and leads back to where the reader was before the first of them. */
export function createJumps(painter: Painter) {
  let origin: { x: number; y: number } | undefined;

  return {
    goTo(range: Range | null | undefined) {
      if (!range) return;
      origin ??= { x: scrollX, y: scrollY };
      scrollTo(range);
      painter.flash(range);
    },
    goToPicture(src: string) {
      const picture = [...document.images].find((image) => image.currentSrc === src || image.src === src);
      if (!picture) return;
      const range = document.createRange();
      range.selectNode(picture);
      origin ??= { x: scrollX, y: scrollY };
      scrollTo(range);
    },
    goBack() {
      if (!origin) return;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
      scroll({ left: origin.x, top: origin.y, behavior: calm });
      origin = undefined;
    },
  };
}
