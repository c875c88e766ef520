// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { segment } from '../../../lib/article/segment.ts';
import { createTextMap, type TextMap } from '../../../lib/article/text-map.ts';
import type { Run } from '../../../lib/article/text-runs.ts';
import { build, randomBlocks } from './random-dom.ts';

/** All of a page's text with its map, as `findArticle` joins what it chooses. */
function mapped(root: Element): { text: string; map: TextMap; blocks: [number, number][] } {
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

afterEach(() => document.body.replaceChildren());

const page = (blocks: Parameters<typeof build>[2]) => {
  document.body.replaceChildren();
  build(document, document.body, blocks);
  return mapped(document.body);
};

describe('a range made from offsets', () => {
  it('reads as the text between them does, on any page', () => {
    fc.assert(
      fc.property(randomBlocks, fc.nat(), fc.nat(), (blocks, a, b) => {
        const { text, map, blocks: spans } = page(blocks);
        const span = spans[a % Math.max(1, spans.length)];
        if (!span) return;
        const [from, to] = span;
        const start = from + (b % (to - from));
        const end = start + 1 + (a % (to - start));
        expect(read(map.range(start, end))).toBe(text.slice(start, end).trim());
      }),
      { numRuns: 400 },
    );
  });

  it('spans whole blocks from the first letter to the last', () => {
    fc.assert(
      fc.property(randomBlocks, (blocks) => {
        const { text, map, blocks: spans } = page(blocks);
        for (const [start, end] of spans) expect(read(map.range(start, end))).toBe(text.slice(start, end));
      }),
      { numRuns: 200 },
    );
  });

  it('gives its offsets back', () => {
    fc.assert(
      fc.property(randomBlocks, fc.nat(), fc.nat(), (blocks, a, b) => {
        const { text, map } = page(blocks);
        if (!text) return;
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        // Between two blocks there is nothing in the page to point at.
        if (/\n\n?$/.test(text.slice(0, end)) || /^\n/.test(text.slice(start))) return;
        const range = map.range(start, end);
        expect(map.offset(range.startContainer, range.startOffset)).toBe(start);
        expect(map.offset(range.endContainer, range.endOffset)).toBe(end);
      }),
      { numRuns: 400 },
    );
  });
});

describe('an offset made from a position', () => {
  it('never goes back as the position goes on', () => {
    fc.assert(
      fc.property(randomBlocks, (blocks) => {
        const { map } = page(blocks);
        let last = 0;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement?.tagName === 'SCRIPT') continue;
          for (let at = 0; at <= (node.textContent?.length ?? 0); at++) {
            const offset = map.offset(node, at);
            if (offset === null) continue;
            expect(offset).toBeGreaterThanOrEqual(last);
            last = offset;
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is nothing outside the article', () => {
    document.body.innerHTML =
      '<nav id="before">Start</nav><main><p>Ein Satz im Artikel.</p></main><p id="behind">Ende</p>';
    const main = document.querySelector('main');
    if (!main) throw new Error('no main');
    const { map } = mapped(main);
    expect(map.offset(document.querySelector('#before')?.firstChild ?? main, 1)).toBeNull();
    expect(map.offset(document.querySelector('#behind')?.firstChild ?? main, 1)).toBeNull();
  });
});

describe('an open shadow root', () => {
  it('is read as the page shows it, and a range stays within it', () => {
    document.body.innerHTML = '<main><p>Vor dem Kasten.</p><news-box></news-box><p>Hinter dem Kasten.</p></main>';
    const box = document.querySelector('news-box');
    const root = box?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Im <b>Kasten</b> selbst.</p>';
    const { text, map } = mapped(document.body);
    expect(text).toBe('Vor dem Kasten.\n\nIm Kasten selbst.\n\nHinter dem Kasten.');
    const start = text.indexOf('Kasten selbst');
    const range = map.range(start, start + 6);
    expect(range.toString()).toBe('Kasten');
    expect(range.startContainer.getRootNode()).toBe(root);
  });
});
