import { pageWords } from '../languages/pages.ts';
import type { BlockKind } from './article.ts';
import { groupBit } from './class-groups.ts';
import type { Place, Segment } from './segment.ts';

const kindOfTag: Record<string, BlockKind> = {
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  blockquote: 'quote',
  td: 'table',
  th: 'table',
};
const near = 3;
const shortLine = 120;

const creditWords = pageWords
  .flatMap(({ credit }) => credit)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** A credit by its words: "Foto: …", "© …", "(Bild: …)". */
export const opensCredit = new RegExp(`^[\\s([|–-]{0,3}(?:©|(?:${creditWords})\\s?(?::|/|by |von |©))`, 'i');

/** The places from a segment's own upwards, a few only. */
function* upwards(place: Place, most: number): Generator<Place> {
  let at: Place | null = place;
  for (let i = 0; at && i < most; i++, at = at.parent) yield at;
}

const isFigure = ({ tag }: Place) => tag === 'figure' || tag === 'figcaption';

/** The figure a segment stands in, when it does. */
export function figureOf({ place }: Segment): Place | null {
  let found: Place | null = null;
  for (const at of upwards(place, 6)) if (isFigure(at)) found = at;
  return found;
}

/** What a segment that belongs to a picture is, by where it stands and how it opens; `null` for any other. */
export function pictureKind(segment: Segment): 'caption' | 'credit' | null {
  const { place, text } = segment;
  const [own, above] = [place.groups, place.parent?.groups ?? 0];
  const isCaption = figureOf(segment) !== null || (own | above) & groupBit.caption;
  if (!isCaption) return null;
  if (text.length < shortLine && (opensCredit.test(text) || (own & groupBit.credit && !(own & groupBit.caption))))
    return 'credit';
  return 'caption';
}

/** What a segment of the article's body is, by its element. */
export function bodyKind({ place }: Segment, isFirstOfBody: boolean): BlockKind {
  if (/^h[1-6]$/.test(place.tag)) return 'heading';
  for (const at of upwards(place, near)) {
    const kind = kindOfTag[at.tag];
    if (kind) return kind;
  }
  const named = place.groups | (place.parent?.groups ?? 0);
  return isFirstOfBody && named & groupBit.lead ? 'lead' : 'paragraph';
}
