import { groupBit } from './class-groups.ts';
import type { Place, Segment } from './segment.ts';

const against =
  groupBit.related |
  groupBit.share |
  groupBit.author |
  groupBit.subscribe |
  groupBit.advert |
  groupBit.comment |
  groupBit.navigation |
  groupBit.footer |
  groupBit.sidebar |
  groupBit.overlay |
  groupBit.caption |
  groupBit.tags |
  groupBit.embed;

const worth = (segment: Segment) => {
  const density = segment.linked / segment.text.length;
  if (density > 0.5 || !/[.!?…:"“”»«。]/.test(segment.text.slice(-3)) || segment.text.length < 40) return 0;
  return segment.text.length * (1 - density) * (segment.place.tag === 'p' ? 1 : 0.6);
};

/** The element that holds nearly all of the prose: from the body down while one child holds most of it. */
export function findContainer(
  segments: readonly Segment[],
  places: readonly Place[],
  worths: readonly number[],
): Place | null {
  const mass = new Map<Place, number>();
  for (const [i, segment] of segments.entries())
    for (let place: Place | null = segment.place; place; place = place.parent)
      mass.set(place, (mass.get(place) ?? 0) + (worths[i] ?? 0));
  let container = places[0] ?? null;
  let best = 0;
  const total = container ? (mass.get(container) ?? 0) : 0;
  for (const place of places)
    if ((mass.get(place) ?? 0) >= total * 0.7 && place.depth > best && place.tag !== 'p')
      [container, best] = [place, place.depth];
  return container;
}

/** Which segments are the article's. */
export function selectSegments(segments: readonly Segment[], places: readonly Place[]): boolean[] {
  const worths = segments.map(worth);
  const container = findContainer(segments, places, worths);
  return segments.map((segment, i) => {
    let groups = 0;
    let place: Place | null = segment.place;
    for (; place && place !== container; place = place.parent) groups |= place.groups;
    if (!place || groups & against) return false;
    return (worths[i] ?? 0) > 0 || (/^h[2-6]$/.test(segment.place.tag) && segment.linked === 0);
  });
}
