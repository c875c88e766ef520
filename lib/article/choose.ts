import type { BlockKind } from './article.ts';
import type { PageHints } from './block-features.ts';
import { bodyChances } from './body-chances.ts';
import { bodyKind, pictureKind } from './kinds.ts';
import type { Place, Segment } from './segment.ts';
import { threshold } from './threshold.ts';

/** A segment that belongs to the article, and what it is there. */
export interface Chosen {
  segment: Segment;
  kind: BlockKind;
}

const comparable = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Where the headline's segment is; of a headline in several lines, the first. */
const headlineAt = (segments: readonly Segment[], heading: Element | null) =>
  heading ? segments.findIndex(({ place }) => place.element === heading || place.parent?.element === heading) : -1;

/** Captions and credits belong to the article between its headline and the end of its body, under the body's own roof. */
function pictureLines(segments: readonly Segment[], first: number, last: number, roof: Place | null): Chosen[] {
  const lines: Chosen[] = [];
  for (let i = Math.max(0, first); i <= last; i++) {
    const segment = segments[i];
    const kind = segment && pictureKind(segment);
    if (kind && isUnder(segment.place, roof)) lines.push({ segment, kind });
  }
  return lines;
}

function isUnder(place: Place, roof: Place | null): boolean {
  let at: Place | null = place;
  while (at && at.depth > (roof?.depth ?? 0)) at = at.parent;
  return at === roof;
}

/** The lowest place that all the segments share. */
function commonPlace(segments: readonly Segment[]): Place | null {
  let roof = segments[0]?.place ?? null;
  for (const { place } of segments) while (roof && !isUnder(place, roof)) roof = roof.parent;
  return roof;
}

/** Drops what stands in the article twice, word for word: a caption again under the enlarged picture, a quote pulled out of the text. */
function withoutRepeats(chosen: readonly Chosen[]): Chosen[] {
  const said = new Set<string>();
  return chosen.filter(({ segment, kind }) => {
    const key = comparable(segment.text);
    if (key.length > 20 && said.has(key)) return false;
    if (kind !== 'headline') said.add(key);
    return true;
  });
}

/** Chooses the article's segments, in reading order, and says how sure that is: the mean chance of the body's. */
export function chooseSegments(
  segments: readonly Segment[],
  places: readonly Place[],
  hints: PageHints,
  heading: Element | null,
): { chosen: Chosen[]; chance: number } {
  const { chance, words } = bodyChances(segments, places, hints);
  const least = threshold(chance, words);
  const title = headlineAt(segments, heading);
  const body: Chosen[] = [];
  for (const [i, segment] of segments.entries()) {
    if (i === title || (chance[i] ?? 0) < least) continue;
    if (pictureKind(segment) && (chance[i] ?? 0) < 0.9) continue;
    body.push({ segment, kind: bodyKind(segment, !body.some(({ kind }) => kind === 'paragraph')) });
  }
  const first = body[0]?.segment.index ?? 0;
  const last = body.at(-1)?.segment.index ?? -1;
  const roofed =
    segments[title] && title < last
      ? [segments[title], ...body.map(({ segment }) => segment)]
      : body.map(({ segment }) => segment);
  const start = title >= 0 ? Math.min(title, first) : first;
  const taken = new Set(body.map(({ segment }) => segment));
  const pictures = pictureLines(segments, start, last, commonPlace(roofed)).filter(
    ({ segment }) => !taken.has(segment),
  );
  const headline: Chosen[] = segments[title] ? [{ segment: segments[title], kind: 'headline' }] : [];
  const chosen = withoutRepeats([...headline, ...body, ...pictures].sort((a, b) => a.segment.index - b.segment.index));
  const meanChance = body.reduce((sum, { segment }) => sum + (chance[segment.index] ?? 0), 0) / (body.length || 1);
  return { chosen, chance: meanChance };
}
