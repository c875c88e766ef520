import type { QuotationWords } from '../../languages/quotation-words.ts';
import type { EntityKind, Figure, FigureKind, Mention } from '../annotations.ts';

/** Between a figure and a name of one sentence nothing of this stands; an abbreviation ("Mrd. Euro") or a day ("21. Januar") ends none. */
const sentenceBreak = /\n|(?:\p{Ll}{4}|\d{4}|[)%"“”»])[.!?…]["“”»)]{0,2}\s{1,5}[\p{Lu}\p{Nd}„“"»]/u;
const clauseMarks = /[,;:–—()]/g;

/** Further than this no name is looked for, in UTF-16 code units. */
const reach = 180;
const markCost = 30;
const afterCost = 25;

/** What a figure rather does not belong to costs more. */
const kindCost: Readonly<Record<EntityKind, number>> = {
  organisation: 0,
  product: 15,
  person: 20,
  event: 40,
  other: 40,
  place: 60,
};
const belongingKinds = new Set<FigureKind>(['money', 'percent', 'count', 'quantity', 'multiple', 'fraction', 'age']);

/** Gives each figure the entity of its sentence that it most likely belongs to: the nearest, before it rather than after, a company rather than a place. */
export function addEntities(
  text: string,
  figures: readonly Figure[],
  mentions: readonly Mention[],
  words: QuotationWords,
): Figure[] {
  const owners = mentions.filter((mention) => !isSource(text, mention, words));
  return figures.map((figure) => {
    const owner = ownerOf(text, figure, owners);
    return owner ? { ...figure, entity: owner.entity } : figure;
  });
}

/** Who is only named as a source: "laut Beispiel", "Beispiel said". */
function isSource(text: string, { start, end }: Mention, words: QuotationWords): boolean {
  const before = wordsOf(text.slice(Math.max(0, start - sourceReach), start)).slice(-longestSource);
  const after = wordsOf(text.slice(end, end + sourceReach))[0] ?? '';
  if (words.sourcesAfter.includes(after) || words.speaking.includes(after)) return true;
  return words.sourcesBefore.some((source) => endsWith(before, source) || endsWith(before.slice(0, -1), source));
}

const sourceReach = 40;
const longestSource = 4;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{1,30}/gu) ?? [];
const endsWith = (list: readonly string[], end: readonly string[]): boolean =>
  end.length > 0 && end.every((word, i) => list[list.length - end.length + i] === word);

function ownerOf(text: string, figure: Figure, mentions: readonly Mention[]): Mention | undefined {
  if (!belongingKinds.has(figure.kind)) return undefined;
  let best: Mention | undefined;
  let least = reach;
  // Mentions are in reading order: those around the figure are few.
  for (let i = firstNear(mentions, figure.start - reach); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start > figure.end + reach) break;
    const cost = figure.kind === 'age' && mention.kind !== 'person' ? reach : costOf(text, figure, mention);
    if (cost < least) [least, best] = [cost, mention];
  }
  return best;
}

/** The first mention that ends after an offset, by halving. */
function firstNear(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function costOf(text: string, figure: Figure, mention: Mention): number {
  const before = mention.end <= figure.start;
  const between = before ? text.slice(mention.end, figure.start) : text.slice(figure.end, mention.start);
  if (between.length >= reach || sentenceBreak.test(between)) return reach;
  const marks = between.match(clauseMarks)?.length ?? 0;
  return between.length + marks * markCost + (before ? 0 : afterCost) + kindCost[mention.kind];
}
