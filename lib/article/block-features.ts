import { classGroupNames, groupBit } from './class-groups.ts';
import type { Place, Segment } from './segment.ts';
import { semanticMarkNames } from './semantic-marks.ts';
import { type TextFeatures, textFeatureNames, textFeatures } from './text-features.ts';

// What is known of each segment before anything is decided: its text, its element, what stands above it, and its like.

const ownTags = 'p div li h1 h2 h3 h4 td blockquote figcaption button dd span section article'.split(' ');
const aboveTags =
  'aside nav footer header figure figcaption ul table form section article blockquote a button details main'.split(' ');
const alias: Record<string, string> = { ol: 'ul', dl: 'ul', dt: 'dd', th: 'td', h5: 'h4', h6: 'h4', body: 'div' };
const bitOf = new Map(aboveTags.map((tag, i) => [tag, 1 << i]));

/** What a page tells a segment about itself. */
export interface PageHints {
  title: string;
  description: string;
}

/** What is known of a segment by itself. */
export const blockFeatureNames: readonly string[] = [
  ...textFeatureNames,
  'link-density',
  'all-linked',
  'links-per-word',
  'all-bold',
  'said-before',
  'said-again',
  'is-title',
  'is-description',
  ...ownTags.map((tag) => `own-${tag}`),
  ...classGroupNames.map((name) => `own-class-${name}`),
  ...semanticMarkNames.map((name) => `own-${name}`),
  'among-comments',
  'make-count',
  'make-words',
  'make-links',
  'make-sentences',
  'before-title',
  'distance-to-title',
  'page-prose',
  'page-prose-in-p',
  'page-segments',
];

/** What is known of a segment once the page's trunk is. */
export const frameFeatureNames: readonly string[] = [
  ...aboveTags.map((tag) => `above-${tag}`),
  ...classGroupNames.map((name) => `parent-class-${name}`),
  ...classGroupNames.map((name) => `above-class-${name}`),
  ...semanticMarkNames.map((name) => `above-${name}`),
  'in-trunk',
  'depth-below-trunk',
  'share-of-parent',
  'share-of-grandparent',
  'prose-before',
  'prose-behind',
  'no-prose-before',
  'no-prose-behind',
];

const proseLength = 40;

/** How much a segment weighs as prose: its length less its links, nothing for what is no sentence. */
function proseWorth(segment: Segment, text: TextFeatures): number {
  const density = segment.linked / segment.text.length;
  if (density > 0.5 || !text.isSentence || segment.text.length < proseLength) return 0;
  return segment.text.length * (1 - density) * (segment.place.tag === 'p' ? 1 : 0.6);
}

const yes = (condition: boolean) => (condition ? 1 : 0);

/** Writes rows of numbers one after the other, without making a list of each. */
function rowWriter(rows: Float32Array) {
  let at = 0;
  return {
    put(value: number) {
      rows[at++] = value;
    },
    all(values: readonly number[]) {
      for (const value of values) rows[at++] = value;
    },
    bits(bits: number, count: number) {
      for (let i = 0; i < count; i++) rows[at++] = (bits >>> i) & 1;
    },
  };
}

/** The groups of the elements above each place, without those that hold nearly all of the page. */
function groupsAbove(places: readonly Place[], lengths: Float64Array): Int32Array {
  const above = new Int32Array(places.length);
  const nearlyAll = (lengths[0] ?? 0) * 0.85;
  for (const [i, { parent }] of places.entries())
    if (parent && (lengths[parent.order] ?? 0) < nearlyAll) above[i] = parent.groups | (above[parent.order] ?? 0);
  return above;
}

interface Above {
  groups: number;
  tags: number;
  marks: number;
  depth: number;
}

const none: Above = { groups: 0, tags: 0, marks: 0, depth: 0 };

/** Sums a value of each segment over every place above it, by `Place.order`. */
export function sumUpwards(segments: readonly Segment[], places: readonly Place[], amount: (i: number) => number) {
  const sums = new Float64Array(places.length);
  for (const [i, { place }] of segments.entries()) sums[place.order] = (sums[place.order] ?? 0) + amount(i);
  for (let i = places.length - 1; i > 0; i--) {
    const parent = places[i]?.parent;
    if (parent) sums[parent.order] = (sums[parent.order] ?? 0) + (sums[i] ?? 0);
  }
  return sums;
}

/** What stands between each place and the trunk, the element that holds half of the page's prose. */
function readAbove(places: readonly Place[], worth: Float64Array): Above[] {
  const half = (worth[0] ?? 0) / 2;
  const above: Above[] = [];
  for (const place of places) {
    const parent = place.parent ? (above[place.parent.order] ?? none) : none;
    const isTrunk = (worth[place.order] ?? 0) >= half;
    above.push(
      isTrunk
        ? none
        : {
            groups: parent.groups | place.groups,
            tags: parent.tags | (bitOf.get(alias[place.tag] ?? place.tag) ?? 0),
            marks: parent.marks | place.marks,
            depth: parent.depth + 1,
          },
    );
  }
  return above;
}

export interface Makes {
  of: Int32Array;
  members: number[][];
}

/** Groups segments of one make: the same tag and classes, under a parent of the same tag and classes. */
function makesOf(segments: readonly Segment[]): Makes {
  const numbers = new Map<string, number>();
  const of = new Int32Array(segments.length);
  const members: number[][] = [];
  for (const [i, { place }] of segments.entries()) {
    const key = `${place.signature}<${place.parent?.signature ?? ''}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = members.length;
      numbers.set(key, number);
      members.push([]);
    }
    of[i] = number;
    members[number]?.push(i);
  }
  return { of, members };
}

const comparable = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export interface BlockFeatures {
  /** One row of `blockFeatureNames.length` numbers a segment. */
  rows: Float32Array;
  words: Float64Array;
  makes: Makes;
  /** 1 for each segment that stands among readers' comments. */
  amongComments: Uint8Array;
  /** How much each segment weighs as prose. */
  worths: Float64Array;
}

interface PageText {
  texts: readonly TextFeatures[];
  plain: readonly string[];
}

/** Where the page says its title: the `h1`, else the first segment that is it. */
function titleIndex(segments: readonly Segment[], plain: readonly string[], title: string): number {
  if (!title) return -1;
  const heading = segments.findIndex(({ place }, i) => place.tag === 'h1' && plain[i]?.endsWith(title));
  return heading >= 0 ? heading : plain.indexOf(title);
}

function makeValues(segments: readonly Segment[], { texts }: PageText, { members }: Makes): number[][] {
  return members.map((list) => {
    const mean = (value: (i: number) => number) => list.reduce((sum, i) => sum + value(i), 0) / list.length;
    return [
      Math.log1p(list.length) / 5,
      Math.log1p(mean((i) => texts[i]?.words ?? 0)) / 6,
      mean((i) => (segments[i]?.linked ?? 0) / (segments[i]?.text.length ?? 1)),
      mean((i) => (texts[i]?.isSentence ? 1 : 0)),
    ];
  });
}

const doubted = groupBit.comment | groupBit.related | groupBit.footer | groupBit.sidebar | groupBit.legal;

/** Describes every segment of a page in numbers, each by itself. */
export function blockFeatures(segments: readonly Segment[], places: readonly Place[], hints: PageHints): BlockFeatures {
  const width = blockFeatureNames.length;
  const rows = new Float32Array(segments.length * width);
  const row = rowWriter(rows);
  const texts = segments.map(({ text }) => textFeatures(text));
  const plain = segments.map(({ text }) => (text.length < 400 ? comparable(text) : text));
  const above = groupsAbove(
    places,
    sumUpwards(segments, places, (i) => segments[i]?.text.length ?? 0),
  );
  const worths = Float64Array.from(segments, (segment, i) => {
    const text = texts[i];
    const doubt = (above[segment.place.order] ?? 0) & doubted ? 0.2 : 1;
    return text ? proseWorth(segment, text) * doubt : 0;
  });
  const amongComments = Uint8Array.from(segments, ({ place }) =>
    yes(((above[place.order] ?? 0) & groupBit.comment) !== 0),
  );
  const makes = makesOf(segments);
  const ofMakes = makeValues(segments, { texts, plain }, makes);
  const title = comparable(hints.title);
  const description = comparable(hints.description).slice(0, 80);
  const titleAt = titleIndex(segments, plain, title);
  const seen = new Map<string, number>();
  for (const text of plain) seen.set(text, (seen.get(text) ?? 0) + 1);
  const met = new Set<string>();
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  const inParagraphs = segments.reduce((sum, { place }, i) => sum + (place.tag === 'p' ? (worths[i] ?? 0) : 0), 0);
  for (const [i, segment] of segments.entries()) {
    const { place, text, linked, links, bold } = segment;
    const self = plain[i] ?? '';
    const density = Math.min(1, linked / text.length);
    const tag = alias[place.tag] ?? place.tag;
    row.all(texts[i]?.values ?? []);
    row.put(density);
    row.put(yes(density > 0.9));
    row.put(Math.min(1, (links / (texts[i]?.words || 1)) * 4));
    row.put(yes(bold / text.length > 0.9));
    row.put(yes(met.has(self)));
    row.put(yes((seen.get(self) ?? 0) > 1 && !met.has(self)));
    row.put(yes(title !== '' && self === title));
    row.put(yes(description.length > 30 && self.startsWith(description)));
    for (const name of ownTags) row.put(yes(name === tag));
    row.bits(place.groups, classGroupNames.length);
    row.bits(place.marks, semanticMarkNames.length);
    row.put(amongComments[i] ?? 0);
    row.all(ofMakes[makes.of[i] ?? 0] ?? []);
    row.put(yes(i < titleAt));
    row.put(titleAt >= 0 ? Math.min(1, Math.log1p(Math.abs(i - titleAt)) / 6) : 0.5);
    row.put(Math.log1p(total) / 12);
    row.put(inParagraphs / (total || 1));
    row.put(Math.log1p(segments.length) / 8);
    met.add(self);
  }
  return { rows, words: Float64Array.from(texts, (text) => text.words), makes, amongComments, worths };
}

/** Describes where each segment stands, given how much each weighs as body text. */
export function frameFeatures(
  segments: readonly Segment[],
  places: readonly Place[],
  weights: ArrayLike<number>,
): Float32Array {
  const width = frameFeatureNames.length;
  const rows = new Float32Array(segments.length * width);
  const row = rowWriter(rows);
  const sums = sumUpwards(segments, places, (i) => weights[i] ?? 0);
  const above = readAbove(places, sums);
  const total = sums[0] || 1;
  let before = 0;
  for (const [i, { place }] of segments.entries()) {
    const parent = place.parent;
    const up = above[parent?.order ?? 0] ?? none;
    const behind = total - before - (weights[i] ?? 0);
    row.bits(above[place.order]?.tags ?? 0, aboveTags.length);
    row.bits(up.depth > 0 ? (parent?.groups ?? 0) : 0, classGroupNames.length);
    row.bits(up.groups, classGroupNames.length);
    row.bits(up.marks, semanticMarkNames.length);
    row.put(yes(up.depth === 0));
    row.put(Math.min(1, up.depth / 10));
    row.put((sums[parent?.order ?? 0] ?? 0) / total);
    row.put((sums[parent?.parent?.order ?? 0] ?? 0) / total);
    row.put(before / total);
    row.put(behind / total);
    row.put(yes(before < total * 0.01));
    row.put(yes(behind < total * 0.01));
    before += weights[i] ?? 0;
  }
  return rows;
}
