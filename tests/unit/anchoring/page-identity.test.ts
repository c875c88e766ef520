import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageIdentity } from '../../../lib/anchoring/page-identity.ts';

describe('the identity of a page', () => {
  const canonical = 'https://zeitung.example/politik/faehre-123';
  it('is the same however the reader came to the article', () => {
    for (const url of [
      canonical,
      `${canonical}?utm_source=mail#kommentare`,
      `http://www.zeitung.example/politik/faehre-123/`,
      `https://m.zeitung.example/politik/faehre-123`,
      `https://amp.zeitung.example/politik/faehre-123/amp`,
      `${canonical}.amp`,
      `${canonical}?outputType=amp`,
      `${canonical}/print?print=1`,
      `${canonical}#:~:text=zw%C3%B6lf%20neue%20Schiffe`,
      `https://leser:geheim@zeitung.example/politik/faehre-123?fbclid=abc&wt_mc=nl`,
    ])
      expect(pageIdentity(url)).toBe(canonical);
  });
  it('keeps the parameters that name the article', () => {
    expect(pageIdentity('https://zeitung.example/a?id=1')).not.toBe(pageIdentity('https://zeitung.example/a?id=2'));
  });
  it('follows the page’s canonical URL within the site, and nowhere else', () => {
    expect(pageIdentity('https://amp.zeitung.example/faehre-123.amp', canonical)).toBe(canonical);
    expect(pageIdentity('https://boese.example/x', canonical)).toBe('https://boese.example/x');
    expect(pageIdentity('https://zeitung.example/x', 'https://zeitung.example/')).toBe('https://zeitung.example/x');
    expect(pageIdentity('https://zeitung.example/x', 'javascript:alert(1)')).toBe('https://zeitung.example/x');
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (url, other) => typeof pageIdentity(url, other) === 'string'));
  });
});
