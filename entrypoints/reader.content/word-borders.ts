/** A place in a text node. */
export interface Place {
  node: Text;
  offset: number;
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The word that an offset of a text stands in or at, as [start, end); the offset itself where there is none. */
function wordAt(text: string, offset: number): [number, number] {
  const found = words.segment(text).containing(Math.min(offset, text.length - 1));
  if (!found?.isWordLike || found.index === offset) return [offset, offset];
  return [found.index, found.index + found.segment.length];
}

/** A range grown so that it begins and ends with whole words. */
export function snapToWords(range: Range): Range {
  const snapped = range.cloneRange();
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer instanceof Text) snapped.setStart(startContainer, wordAt(startContainer.data, startOffset)[0]);
  if (endContainer instanceof Text) snapped.setEnd(endContainer, wordAt(endContainer.data, endOffset)[1]);
  return snapped;
}

/** Whether a range begins or ends within a word. */
export const cutsWord = (range: Range) => {
  const snapped = snapToWords(range);
  return snapped.startOffset !== range.startOffset || snapped.endOffset !== range.endOffset;
};

/**
 * The end (for `step` 1) or beginning (for -1) of the next word from a place, over elements and blocks; `null` at the end of the root's text.
 */
export function nextWordBorder({ node, offset }: Place, step: 1 | -1, root: Node): Place | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  for (
    let text: Text | null = node;
    text;
    text = (step > 0 ? walker.nextNode() : walker.previousNode()) as Text | null
  ) {
    const borders = [...words.segment(text.data)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => (step > 0 ? index + segment.length : index));
    const next =
      text !== node
        ? borders.at(step > 0 ? 0 : -1)
        : step > 0
          ? borders.find((border) => border > offset)
          : borders.findLast((border) => border < offset);
    if (next !== undefined) return { node: text, offset: next };
  }
  return null;
}
