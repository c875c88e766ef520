import { type Found, findAll } from '../../lib/anchoring/index.ts';
import type { PageHighlight } from '../../lib/messages/index.ts';
import { colours } from '../../lib/notebook/records.ts';

/** A highlight of this page and where it stands now; an orphan has no range. */
export interface Anchored extends PageHighlight {
  range: Range | null;
  state: 'exact' | 'changed' | 'orphan';
  /** What the page says there. */
  wording: string;
}

export const anchored = (highlight: PageHighlight, found: Found | null): Anchored => ({
  ...highlight,
  range: found?.range ?? null,
  state: found?.state ?? 'orphan',
  wording: found?.range.toString() ?? '',
});

/** Finds highlights on the page as it is now, giving the page time in between. */
export async function anchorAll(highlights: readonly PageHighlight[]): Promise<Anchored[]> {
  const found = await findAll(
    highlights.map(({ selectors }) => selectors),
    document.body,
  );
  return highlights.map((highlight, index) => anchored(highlight, found[index] ?? null));
}

/** Whether the page has changed under a highlight, so that it must be looked for again. Orphans always must. */
export const isShaken = ({ range, wording }: Anchored) =>
  !range?.startContainer.isConnected || range.toString() !== wording;

/** The ranges to paint, a group a colour and state. */
export function highlightRanges(highlights: Iterable<Anchored>): Map<string, Range[]> {
  const groups = new Map<string, Range[]>(
    colours.flatMap((colour) => [
      [colour, []],
      [`${colour}-changed`, []],
    ]),
  );
  for (const { colour, range, state } of highlights)
    if (range) groups.get(state === 'changed' ? `${colour}-changed` : colour)?.push(range);
  return groups;
}

/** What a click can meet: the highlights that stand on the page, the shortest first, so that one within another can be met. */
export function highlightTargets(highlights: Iterable<Anchored>): [highlight: Anchored, range: Range][] {
  return [...highlights]
    .sort((a, b) => a.wording.length - b.wording.length)
    .flatMap((highlight): [Anchored, Range][] => (highlight.range ? [[highlight, highlight.range]] : []));
}
