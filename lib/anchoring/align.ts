import type { Pattern } from './pattern.ts';

// Costs in the unit of the pattern's weights: a word that is found again gains 100.
const MISMATCH = 40;
/** The page has more than the pattern: an advertisement or a new paragraph may be long, hence almost free to go on with. */
const PAGE_GAP = 60;
const PAGE_GAP_MORE = 1;
/** The pattern has more than the page. */
const PATTERN_GAP = 60;
const PATTERN_GAP_MORE = 8;

const FROM_DIAGONAL = 1;
const FROM_PAGE_GAP = 2;
const FROM_PATTERN_GAP = 3;
const PAGE_GAP_OPEN = 4;
const PATTERN_GAP_OPEN = 8;

/**
 * Aligns the pattern with the page's tokens [from, to) and answers for each token of the pattern where it stands on the page, or -1. A local
 * alignment with affine gaps (Smith and Waterman 1981, Gotoh 1982); time and memory are the product of the two lengths.
 */
export function align(
  { tokens, weight, count }: Pattern,
  hash: readonly number[],
  from: number,
  to: number,
): Int32Array {
  const width = to - from;
  const columns = width + 1;
  const trace = new Uint8Array((count + 1) * columns);
  const scores = new Int32Array(columns);
  const patternGaps = new Int32Array(columns).fill(-1_000_000);
  const window = Int32Array.from({ length: width }, (_, index) => hash[from + index] ?? 0);
  let best = 0;
  let bestCell = 0;

  for (let row = 1; row <= count; row++) {
    const wanted = tokens.hash[row - 1] ?? 0;
    const gain = weight[row - 1] ?? 0;
    const offset = row * columns;
    let diagonal = 0;
    let left = 0;
    let pageGap = -1_000_000;
    for (let column = 1; column <= width; column++) {
      const above = scores[column] ?? 0;
      let steps = 0;
      let down = (patternGaps[column] ?? 0) - PATTERN_GAP_MORE;
      if (above - PATTERN_GAP >= down) {
        down = above - PATTERN_GAP;
        steps |= PATTERN_GAP_OPEN;
      }
      patternGaps[column] = down;
      pageGap -= PAGE_GAP_MORE;
      if (left - PAGE_GAP >= pageGap) {
        pageGap = left - PAGE_GAP;
        steps |= PAGE_GAP_OPEN;
      }
      let score = window[column - 1] === wanted ? diagonal + gain : diagonal - MISMATCH;
      let step = FROM_DIAGONAL;
      if (pageGap > score) {
        score = pageGap;
        step = FROM_PAGE_GAP;
      }
      if (down > score) {
        score = down;
        step = FROM_PATTERN_GAP;
      }
      if (score <= 0) {
        score = 0;
        step = 0;
      }
      trace[offset + column] = steps | step;
      if (score > best) {
        best = score;
        bestCell = offset + column;
      }
      diagonal = above;
      left = score;
      scores[column] = score;
    }
  }
  return follow(trace, columns, bestCell, (row, column) => tokens.hash[row] === window[column], count, from);
}

/** Walks back from the best cell; a step that opened a gap is followed by whatever the cell before it came from. */
function follow(
  trace: Uint8Array,
  columns: number,
  bestCell: number,
  agrees: (row: number, column: number) => boolean,
  count: number,
  from: number,
): Int32Array {
  const places = new Int32Array(count).fill(-1);
  let row = Math.floor(bestCell / columns);
  let column = bestCell % columns;
  let state = 0;
  while (row > 0 && column > 0) {
    const cell = trace[row * columns + column] ?? 0;
    const step = state || cell & 3;
    if (step === FROM_DIAGONAL) {
      if (agrees(row - 1, column - 1)) places[row - 1] = from + column - 1;
      row--;
      column--;
    } else if (step === FROM_PAGE_GAP) {
      state = cell & PAGE_GAP_OPEN ? 0 : FROM_PAGE_GAP;
      column--;
    } else if (step === FROM_PATTERN_GAP) {
      state = cell & PATTERN_GAP_OPEN ? 0 : FROM_PATTERN_GAP;
      row--;
    } else break;
  }
  return places;
}
