// What must hold between text and DOM on any page; run in happy-dom and in a real browser.
import fc from 'fast-check';
import { segment } from '../../../lib/article/segment.ts';
import { createTextMap, type TextMap } from '../../../lib/article/text-map.ts';
import type { Run } from '../../../lib/article/text-runs.ts';
import { build, randomBlocks } from './random-dom.ts';

/** All of a page's text with its map, as `findArticle` joins what it chooses. */
export function mapped(root: Element): { text: string; map: TextMap; blocks: [number, number][] } {
  const runs: Run[] = [];
  const texts: string[] = [];
  const blocks: [number, number][] = [];
  let at = 0;
  for (const { text, runs: own } of segment(root).segments) {
    for (const run of own) runs.push({ ...run, at: run.at + at });
    texts.push(text);
    blocks.push([at, at + text.length]);
    at += text.length + 2;
  }
  return { text: texts.join('\n\n'), map: createTextMap(document, runs), blocks };
}

/** What a reader sees of a range within one block, normalised as article text is, by code that shares nothing with the code under test. */
function read(range: Range): string {
  const fragment = document.createElement('div');
  fragment.append(range.cloneContents());
  for (const unread of fragment.querySelectorAll('script')) unread.remove();
  for (const line of fragment.querySelectorAll('br')) line.replaceWith('¶');
  return (fragment.textContent ?? '')
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(?:¶ ?)+/g, '\n')
    .trim();
}

const page = (blocks: Parameters<typeof build>[2]) => {
  document.body.replaceChildren();
  build(document, document.body, blocks);
  return mapped(document.body);
};

/** Throws with the page it fails on, when one of them does. */
function same(got: unknown, wanted: unknown) {
  if (got !== wanted) throw new Error(`${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`);
}

/** A range reads as the text between its offsets does. */
export const rangesReadAsTheText = () =>
  fc.property(randomBlocks, fc.nat(), fc.nat(), (blocks, a, b) => {
    const { text, map, blocks: spans } = page(blocks);
    const span = spans[a % Math.max(1, spans.length)];
    if (!span) return;
    const [from, to] = span;
    const start = from + (b % (to - from));
    const end = start + 1 + (a % (to - start));
    same(read(map.range(start, end)), text.slice(start, end).trim());
  });

/** A block's range reads as the block, from the first letter to the last. */
export const blocksReadAsTheText = () =>
  fc.property(randomBlocks, (blocks) => {
    const { text, map, blocks: spans } = page(blocks);
    for (const [start, end] of spans) same(read(map.range(start, end)), text.slice(start, end));
  });

/** A range made from offsets gives them back. */
export const rangesGiveOffsetsBack = () =>
  fc.property(randomBlocks, fc.nat(), fc.nat(), (blocks, a, b) => {
    const { text, map } = page(blocks);
    if (!text) return;
    const start = a % text.length;
    const end = start + 1 + (b % (text.length - start));
    // Between two blocks there is nothing in the page to point at.
    if (/\n\n?$/.test(text.slice(0, end)) || text.startsWith('\n', start)) return;
    const range = map.range(start, end);
    same(map.offset(range.startContainer, range.startOffset), start);
    same(map.offset(range.endContainer, range.endOffset), end);
  });

/** Offsets never go back as positions in the page go on. */
export const offsetsGoOn = () =>
  fc.property(randomBlocks, (blocks) => {
    const { map } = page(blocks);
    let last = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.tagName === 'SCRIPT') continue;
      for (let at = 0; at <= (node.textContent?.length ?? 0); at++) {
        const offset = map.offset(node, at);
        if (offset === null) continue;
        if (offset < last) throw new Error(`${offset} behind ${last}`);
        last = offset;
      }
    }
  });
