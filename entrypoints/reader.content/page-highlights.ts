import { find } from '../../lib/anchoring/index.ts';
import type { PageHighlight } from '../../lib/messages/index.ts';
import { colours } from '../../lib/notebook/records.ts';

/** A highlight of this page and where it stands now; an orphan has no range. */
export interface Anchored extends PageHighlight {
  range: Range | null;
  state: 'exact' | 'changed' | 'orphan';
}

/** Finds one highlight on the page as it is now. */
export function anchor(highlight: PageHighlight): Anchored {
  const found = find(highlight.selectors, document.body);
  return { ...highlight, range: found?.range ?? null, state: found?.state ?? 'orphan' };
}

/** The ranges to paint, a group a colour. */
export function highlightRanges(highlights: Iterable<Anchored>): Map<string, Range[]> {
  const groups = new Map<string, Range[]>(colours.map((colour) => [colour, []]));
  for (const { colour, range } of highlights) if (range) groups.get(colour)?.push(range);
  return groups;
}

/** What a click can meet: the highlights that stand on the page. */
export function highlightTargets(highlights: Iterable<Anchored>): [id: string, range: Range][] {
  return [...highlights].flatMap(({ id, range }): [string, Range][] => (range ? [[id, range]] : []));
}
