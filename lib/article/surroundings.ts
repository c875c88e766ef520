import type { Chosen } from './choose.ts';
import type { Segment } from './segment.ts';

/** The lines around an article's body, where pages put byline and date: what stands before is read first. */
export interface Surroundings {
  before: Segment[];
  after: Segment[];
}

const reachAbove = 8;
const reachBelow = 6;
const longestWay = 40;
const longestLine = 200;

/** Reads the short lines about the headline and right behind the body. */
export function surroundings(segments: readonly Segment[], chosen: readonly Chosen[]): Surroundings {
  const headline = chosen.find(({ kind }) => kind === 'headline')?.segment.index;
  const body = chosen.filter(({ kind }) => kind !== 'headline' && kind !== 'caption' && kind !== 'credit');
  const first = body.find(({ kind }) => kind === 'paragraph')?.segment.index ?? body[0]?.segment.index ?? 0;
  const last = body.at(-1)?.segment.index ?? -1;
  const top = headline !== undefined && headline <= first && first - headline < longestWay ? headline : first;
  const isLine = ({ text }: Segment) => text.length <= longestLine;
  return {
    before: [
      ...segments.slice(top, first + 1).filter(isLine),
      ...segments.slice(Math.max(0, top - reachAbove), top).filter(isLine),
    ],
    after: segments.slice(last, last + 1 + reachBelow).filter(isLine),
  };
}
