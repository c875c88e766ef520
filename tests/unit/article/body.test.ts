import { describe, expect, it } from 'vitest';
import { find, prose } from './page.ts';

describe('the body of an article', () => {
  it('is its paragraphs, in reading order, with their headings, lists and quotes', () => {
    const article = find({
      body: `${prose(3)}<h2>Was der Umbau kostet</h2>${prose(4)}
        <ul><li>Das Dach der Mühle wird bis zum Herbst gedeckt.</li><li>Das Rad am Bach wird ein Jahr später erneuert.</li></ul>
        <blockquote><p>„Die Mühle gehört zum Dorf, und wer sie abreißt, reißt ein Stück von uns ab“, sagte die Bürgermeisterin.</p></blockquote>${prose(2)}`,
    });
    expect(article.isArticle).toBe(true);
    expect(article.blocksOf('headline')).toEqual(['Die alte Mühle bleibt stehen']);
    expect(article.blocksOf('heading')).toEqual(['Was der Umbau kostet']);
    expect(article.blocksOf('list-item')).toHaveLength(2);
    expect(article.blocksOf('quote')).toHaveLength(1);
  });

  it.each([
    [
      'navigation',
      '<nav class="jump"><ul><li><a href="/a">Zum Anfang</a></li><li><a href="/b">Zum Ende</a></li></ul></nav>',
      'Zum Anfang',
    ],
    ['a share bar', '<div class="share-bar"><a href="#">Facebook</a> <a href="#">WhatsApp</a></div>', 'WhatsApp'],
    [
      'a link to another article',
      '<div class="teaser related"><h3><a href="/c">Neuer Steg am Weiher</a></h3></div>',
      'Neuer Steg',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-box"><h3>Unser Newsletter</h3><p>Jetzt kostenlos abonnieren.</p></div>',
      'abonnieren',
    ],
    ['an advertisement', '<div class="ad ad--inline"><span>Anzeige</span></div>', 'Anzeige'],
    [
      'a placeholder for consent',
      '<div class="embed-consent"><p>Externer Inhalt</p><p>Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.</p></div>',
      'einverstanden',
    ],
  ])('is without %s', (_, furniture, words) => {
    expect(find({ body: `${prose(3)}${furniture}${prose(3)}` }).text).not.toContain(words);
  });

  it('is without readers’ comments, however long', () => {
    const comments = Array.from(
      { length: 20 },
      (_, i) =>
        `<li class="comment"><p>Ich finde, dass die ${i}. Mühle im Tal auch einmal einen Anstrich verdient hätte, wenn man schon dabei ist.</p></li>`,
    );
    const { text } = find({
      behind: `<section id="comments"><ol class="comment-list">${comments.join('')}</ol></section>`,
    });
    expect(text).not.toContain('Anstrich');
    expect(text).toContain('Rücklage');
  });

  it('is without what is hidden', () => {
    const { text } = find({
      body: `${prose(4)}<p hidden>Dieser Absatz ist hinter der Schranke verborgen und bleibt es auch für uns.</p>
        <p style="display:none">Auch dieser Absatz ist für niemanden zu sehen, der die Seite aufschlägt.</p>
        <p class="sr-only">Nur für Vorleser gedacht ist dieser lange Satz auf der Seite.</p>${prose(1)}`,
    });
    expect(text).not.toMatch(/Schranke|niemanden|Vorleser/);
  });

  it('says a caption once, although the page gives it twice', () => {
    const caption = 'Die Mühle am Bach im vergangenen Winter, vom Steg aus gesehen.';
    const figure = `<figure><img src="/m.jpg" alt="Mühle"><figcaption>${caption} Foto: Ada Lindner/dpa</figcaption></figure>`;
    const article = find({ body: `${prose(2)}${figure}${prose(3)}${figure}` });
    expect(article.blocksOf('caption')).toEqual([`${caption} Foto: Ada Lindner/dpa`]);
  });

  it('has its blocks in order, none over another, each with text', () => {
    const { blocks, text } = find({ body: `${prose(2)}<h2>Und nun?</h2>${prose(3)}` });
    let last = 0;
    for (const { start, end } of blocks) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      last = end;
    }
    expect(last).toBe(text.length);
  });
});

describe('a page that is no article', () => {
  it.each([
    ['a home page', 'https://www.wiesenbote.example/'],
    ['an imprint', 'https://www.wiesenbote.example/impressum'],
    ['a section', 'https://www.wiesenbote.example/lokales'],
  ])('is %s, whatever text it has', (_, url) => {
    expect(find({ url, head: '<meta property="og:type" content="article">' }).isArticle).toBe(false);
  });

  it('is one with next to no text', () => {
    expect(find({ body: '<p>Diese Seite gibt es nicht mehr.</p>' }).isArticle).toBe(false);
  });
});
