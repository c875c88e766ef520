// @vitest-environment happy-dom
import { expect, it, describe as suite } from 'vitest';
import { find } from '../../../lib/anchoring/index.ts';
import { body, kept, mark } from './support.ts';

const before = 'Am Morgen lag die Fähre noch im Hafen von Altkirch und wartete auf die Flut.';
const passage = 'Die Reederei will im Frühjahr zwölf neue Schiffe nach „Norden“ schicken - und hofft auf ruhige See.';
const after = 'Niemand an der Mole glaubte daran, auch der Lotse Henning Brodersen nicht.';

suite('a passage that is still there', () => {
  it('is exact when white space, quotation marks and dashes have changed', () => {
    const selectors = mark(body(before, passage, after), passage);
    const typeset = passage.replace('„Norden“', '»Norden«').replace(' - ', '\n  – ');
    const found = find(selectors, body('Eine neue Einleitung.', before, typeset, after));
    expect(found?.state).toBe('exact');
    expect(found?.range.toString()).toBe(typeset);
  });
  it('is exact when soft hyphens and combining accents have come or gone', () => {
    const selectors = mark(body(before, passage, after), passage);
    const hyphenated = passage.replace('Reederei', 'Ree\u00ADde\u00ADrei').normalize('NFD');
    expect(find(selectors, body(before, hyphenated, after))?.state).toBe('exact');
  });
  it('is exact when an advertisement has come between its paragraphs', () => {
    const root = body(before, passage, after);
    const range = document.createRange();
    range.setStart(root.children[1]?.firstChild as Text, 13);
    range.setEnd(root.children[2]?.firstChild as Text, 27);
    const found = find(kept(range, root), body(before, passage, 'Anzeige: Möbel zum halben Preis!', after));
    expect(found?.state).toBe('exact');
    expect(found?.range.toString()).toMatch(/^will im Frühjahr.*Möbel.*Mole glaubte$/s);
  });
  it('begins and ends within a word where the reader selected so', () => {
    const selectors = mark(body(before, passage, after), 'eederei will im Früh');
    const found = find(selectors, body('Neu.', before, passage, after));
    expect(found?.range.toString()).toBe('eederei will im Früh');
  });
  it('is told apart from its double by what stands around it', () => {
    const twice = 'Der Hafen blieb geschlossen.';
    const selectors = mark(body(before, twice, passage, twice, after), twice, 1);
    const root = body('Neu: eine Liste.', before, twice, passage, twice, after);
    expect(find(selectors, root)?.range.startContainer.parentElement).toBe(root.children[4]);
  });
  it('is told apart from its double by its number where everything around it is alike', () => {
    const list = ['Nachrichten', 'Sport', passage, 'Wetter', 'Börse', 'Kultur', 'Reise', 'Auto', 'Technik', 'Garten'];
    const long = [...list, ...Array.from({ length: 20 }, (_, n) => `Meldung Nummer ${n} aus der Region`)];
    const selectors = mark(body(...long, ...long), passage, 1);
    const root = body(...Array.from({ length: 80 }, () => 'Ganz neu und ganz lang.'), ...long, ...long);
    expect(find(selectors, root)?.range.startContainer.parentElement).toBe(root.children[80 + 30 + 2]);
  });
  it('is found where other programs have kept nothing but a quote', () => {
    const root = body(before, passage, after);
    const found = find([{ type: 'TextQuoteSelector', exact: passage, prefix: '', suffix: '' }], root);
    expect(found?.range.toString()).toBe(passage);
  });
});

suite('a passage that has changed', () => {
  it('is found with its new wording, and said to have changed', () => {
    const selectors = mark(body(before, passage, after), passage);
    const reworded = passage.replace('zwölf neue', 'vierzehn neue').replace('hofft auf', 'setzt auf');
    const found = find(selectors, body(before, reworded, after));
    expect(found?.state).toBe('changed');
    expect(found?.range.toString()).toBe(reworded);
    expect(found?.confidence).toBeLessThan(1);
  });
  it('is not exact when a sign or a capital says something else', () => {
    const asked = 'Sie kommt morgen mit dem ersten Schiff nach Altkirch zurück.';
    const selectors = mark(body(before, asked, after), asked);
    expect(find(selectors, body(before, asked.replace('.', '?'), after))?.state).toBe('changed');
    expect(find(selectors, body(before, asked.replace('Sie', 'sie'), after))?.state).toBe('changed');
  });
  it('is not exact when the same words now stand in a sentence about somebody else', () => {
    const told = (who: string) => `Nach langem Streit hat ${who} den Betrieb der alten Fähre für immer eingestellt.`;
    const selectors = mark(body(before, told('Brodersen'), after), 'den Betrieb der alten Fähre');
    expect(find(selectors, body(before, told('Brodersen'), after))?.state).toBe('exact');
    expect(find(selectors, body(before, told('Petersen'), after))?.state).toBe('changed');
  });
  it('stays exact when a word elsewhere in a long paragraph was corrected', () => {
    const long = `${before} ${passage} ${after} Und so blieb an diesem Tag im Hafen alles beim alten, wie man es kannte.`;
    const selectors = mark(body(long), passage);
    expect(find(selectors, body(long.replace('kannte', 'gewohnt war')))?.state).toBe('exact');
  });
});

suite('a passage that is gone', () => {
  it('is not found', () => {
    const selectors = mark(body(before, passage, after), passage);
    expect(find(selectors, body(before, after))).toBeNull();
  });
  it('is not found in a sentence that has only its common words', () => {
    const selectors = mark(body(before, passage, after), 'im Frühjahr');
    expect(
      find(selectors, body(before, 'Erst im Frühjahr wird wieder gebaut, heißt es im Rathaus.', after)),
    ).toBeNull();
  });
  it.each([
    ['a script', '<script type="application/json">$</script>'],
    ['a style sheet', '<style>$</style>'],
    ['noscript', '<noscript>$</noscript>'],
    ['a template', '<template>$</template>'],
    ['a field', '<textarea>$</textarea>'],
    ['hidden markup', '<p hidden>$</p>'],
  ])('is not found in %s', (_where, html) => {
    const selectors = mark(body(before, passage, after), passage);
    const root = body(before, after);
    root.insertAdjacentHTML('afterbegin', html.replace('$', passage));
    expect(find(selectors, root)).toBeNull();
  });
  it('is found again when it has come back', () => {
    const root = body(before, passage, after);
    const selectors = mark(root, passage);
    const [paragraph] = [root.children[1] as Element];
    paragraph.remove();
    expect(find(selectors, root)).toBeNull();
    root.firstElementChild?.after(paragraph);
    expect(find(selectors, root)?.range.toString()).toBe(passage);
  });
});
