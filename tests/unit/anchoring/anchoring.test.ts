// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { describe, find, type Selector } from '../../../lib/anchoring/index.ts';
import { pageIdentity } from '../../../lib/anchoring/page-identity.ts';

const body = (...paragraphs: string[]) => {
  const root = document.createElement('div');
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
  return root;
};

/** The selectors of a passage within one text node. */
function mark(root: Element, passage: string, nth = 0): Selector[] {
  const node = [...root.querySelectorAll('p')]
    .map((p) => p.firstChild as Text)
    .filter((text) => text.data.includes(passage))[nth];
  if (!node) throw new Error(`no "${passage}"`);
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(passage));
  range.setEnd(node, node.data.indexOf(passage) + passage.length);
  return JSON.parse(JSON.stringify(describe(range, root)));
}

const before = 'Am Morgen lag die Fähre noch im Hafen von Altkirch und wartete.';
const passage = 'Die Reederei will im Frühjahr zwölf neue Schiffe nach „Norden“ schicken - und hofft auf ruhige See.';
const after = 'Niemand an der Mole glaubte daran, auch der Lotse nicht.';

suite('finding a highlight again', () => {
  it('is exact when white space, quotation marks and dashes have changed', () => {
    const selectors = mark(body(before, passage, after), passage);
    const typeset = passage.replace('„Norden“', '»Norden«').replace(' - ', '\n  – ');
    const found = find(selectors, body('Eine neue Einleitung.', before, typeset, after));
    expect(found?.state).toBe('exact');
    expect(found?.range.toString()).toBe(typeset);
  });
  it('finds a reworded passage, and says that it has changed', () => {
    const selectors = mark(body(before, passage, after), passage);
    const reworded = passage.replace('zwölf neue', 'vierzehn neue').replace('hofft auf', 'setzt auf');
    const found = find(selectors, body(before, reworded, after));
    expect(found?.state).toBe('changed');
    expect(reworded).toContain(found?.range.toString());
  });
  it('gives up when the passage is gone', () => {
    const selectors = mark(body(before, passage, after), passage);
    expect(find(selectors, body(before, after))).toBeNull();
  });
  it('tells a repeated sentence apart by what stands around it', () => {
    const twice = 'Der Hafen blieb geschlossen.';
    const selectors = mark(body(before, twice, passage, twice, after), twice, 1);
    const root = body('Neu: eine Liste.', before, twice, passage, twice, after);
    const found = find(selectors, root);
    expect(found?.range.startContainer.parentElement).toBe(root.querySelectorAll('p')[4]);
  });
  it('does not find what stands in a script or is hidden', () => {
    const selectors = mark(body(before, passage, after), passage);
    const root = body(before, after);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = passage;
    const hidden = document.createElement('p');
    hidden.hidden = true;
    hidden.textContent = passage;
    root.prepend(script, hidden);
    expect(find(selectors, root)).toBeNull();
  });
  it('gives back the same passage of any page, across any elements', () => {
    const words = fc.array(fc.stringMatching(/^[a-zäöü]{1,8}$/), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (paragraphs, a, b) => {
        const root = body(...paragraphs.map((list) => list.join(' ')));
        const nodes = [...root.querySelectorAll('p')].map((p) => p.firstChild as Text);
        const [from, to] = [a % nodes.length, b % nodes.length].sort((x, y) => x - y) as [number, number];
        const range = document.createRange();
        range.setStart(nodes[from] as Text, 0);
        range.setEnd(nodes[to] as Text, (nodes[to] as Text).length);
        const found = find(JSON.parse(JSON.stringify(describe(range, root))), root);
        expect(found?.state).toBe('exact');
        expect(found?.range.toString()).toBe(range.toString());
      }),
    );
  });
  it('never throws, whatever the selectors are', () => {
    const root = body(before, passage, after);
    fc.assert(fc.property(fc.anything(), (selectors) => void find(selectors as Selector[], root)));
  });
});

suite('the identity of a page', () => {
  const canonical = 'https://zeitung.example/politik/faehre-123';
  it('is the same however the reader came to the article', () => {
    for (const url of [
      canonical,
      `${canonical}?utm_source=mail#kommentare`,
      `http://www.zeitung.example/politik/faehre-123/`,
      `https://m.zeitung.example/politik/faehre-123`,
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
