// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  blocksReadAsTheText,
  mapped,
  offsetsGoOn,
  rangesGiveOffsetsBack,
  rangesReadAsTheText,
} from './text-map-properties.ts';

afterEach(() => document.body.replaceChildren());

describe('a range made from offsets', () => {
  it('reads as the text between them does, on any page', () => fc.assert(rangesReadAsTheText(), { numRuns: 400 }));
  it('spans whole blocks from the first letter to the last', () => fc.assert(blocksReadAsTheText(), { numRuns: 200 }));
  it('gives its offsets back', () => fc.assert(rangesGiveOffsetsBack(), { numRuns: 400 }));
});

describe('an offset made from a position', () => {
  it('never goes back as the position goes on', () => fc.assert(offsetsGoOn(), { numRuns: 100 }));

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
