import { describe, expect, it } from 'vitest';
import { find, prose } from './page.ts';

const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the title', () => {
  it('is without the site’s name', () => {
    const article = find({
      top: '',
      head: '<title>Die Mühle bleibt am Bach | Wiesenbote</title><meta property="og:site_name" content="Wiesenbote">',
    });
    expect(article.title).toBe('Die Mühle bleibt am Bach');
  });

  it('is apart from the kicker that stands in its heading', () => {
    const article = find({ top: '<h1><span class="kicker">Denkmalschutz</span> Die alte Mühle bleibt stehen</h1>' });
    expect([article.kicker, article.title]).toEqual(['Denkmalschutz', 'Die alte Mühle bleibt stehen']);
  });

  it('is apart from the kicker that only the metadata set apart', () => {
    const article = find({
      top: '<h1><span>Denkmalschutz</span> <span>Die alte Mühle bleibt stehen</span></h1>',
      head: '<meta property="og:title" content="Denkmalschutz: Die alte Mühle bleibt stehen">',
    });
    expect([article.kicker, article.title]).toEqual(['Denkmalschutz', 'Die alte Mühle bleibt stehen']);
  });

  it('is not the site’s name, though that stands in the only first heading', () => {
    const article = find({
      top: '<h1>Der Wiesenbote</h1><h2>Die alte Mühle bleibt stehen</h2>',
      head: '<title>Der Wiesenbote » Die alte Mühle bleibt stehen</title>',
    });
    expect(article.title).toBe('Die alte Mühle bleibt stehen');
  });
});

describe('the byline', () => {
  it('is a list of names, without agencies', () => {
    const article = find({
      head: linked({
        '@type': 'NewsArticle',
        headline: 'Die alte Mühle bleibt stehen',
        author: [{ name: 'Von Ada Lindner und Jonas Krug' }, { name: 'dpa' }],
      }),
    });
    expect([article.byline, article.agencies]).toEqual([['Ada Lindner', 'Jonas Krug'], ['dpa']]);
  });

  it('is the agency where nobody else is named', () => {
    expect(find({ head: '<meta name="author" content="dpa">' }).byline).toEqual(['dpa']);
  });

  it('is looked up where JSON-LD only points at the author', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'Die alte Mühle bleibt stehen', author: { '@id': '#lindner' } },
      { '@type': 'Person', '@id': '#lindner', name: 'Ada Lindner' },
    ];
    expect(find({ head: linked({ '@graph': graph }) }).byline).toEqual(['Ada Lindner']);
  });

  it('is read from the lines under the headline where metadata have no name', () => {
    const article = find({
      top: '<h1>Die alte Mühle bleibt stehen</h1><p class="meta">Von Ada Lindner, Oberwiesen</p>',
    });
    expect(article.byline).toEqual(['Ada Lindner']);
  });

  it('is the reporter rather than the publisher, where both are given', () => {
    const article = find({
      head: '<meta name="author" content="Wiesenbote"><meta property="og:site_name" content="Wiesenbote">',
      top: '<h1>Die alte Mühle bleibt stehen</h1><div class="author">Ada Lindner</div>',
    });
    expect(article.byline).toEqual(['Ada Lindner']);
  });

  it('is never an address', () => {
    expect(
      find({ head: '<meta property="article:author" content="https://www.wiesenbote.example/autor/ada-lindner">' })
        .byline,
    ).toEqual([]);
  });
});

describe('the day of publication', () => {
  it('keeps the zone that the page gives', () => {
    const article = find({
      head: linked({
        '@type': 'NewsArticle',
        headline: 'Die alte Mühle',
        datePublished: '2025-03-12T08:15:00+0100',
        dateModified: '2025-03-13',
      }),
    });
    expect([article.publishedTime, article.modifiedTime]).toEqual(['2025-03-12T08:15:00+01:00', '2025-03-13']);
  });

  it('is read from the address', () => {
    expect(
      find({ url: 'https://www.wiesenbote.example/2025/03/12/die-alte-muehle-bleibt-stehen/' }).publishedTime,
    ).toBe('2025-03-12');
  });

  it.each([
    ['12. März 2025, 8.15 Uhr', '2025-03-12'],
    ['Mittwoch, 12.03.2025', '2025-03-12'],
    ['March 12, 2025', '2025-03-12'],
    ['12 mars 2025', '2025-03-12'],
    ['2025年3月12日', '2025-03-12'],
  ])('is read from the line "%s" under the headline', (line, day) => {
    expect(find({ top: `<h1>Die alte Mühle bleibt stehen</h1><p class="date">${line}</p>` }).publishedTime).toBe(day);
  });

  it('is not the day of a change, where both stand there', () => {
    const article = find({
      top: '<h1>Die alte Mühle bleibt stehen</h1><p>Aktualisiert: 14.03.2025</p><p>12.03.2025</p>',
    });
    expect(article.publishedTime).toBe('2025-03-12');
  });
});

describe('what else a page says', () => {
  it('is whether it is paywalled', () => {
    const node = (free: unknown) =>
      linked({ '@type': 'NewsArticle', headline: 'Die alte Mühle', isAccessibleForFree: free });
    expect(find({ head: node('False') }).paywalled).toBe(true);
    expect(find({ head: node(true) }).paywalled).toBe(false);
    expect(find({}).paywalled).toBeUndefined();
  });

  it('is whether it is a live blog', () => {
    expect(find({ head: linked({ '@type': 'LiveBlogPosting', headline: 'Die alte Mühle' }) }).live).toBe(true);
    expect(find({}).live).toBeUndefined();
  });

  it('is which of several pages it is', () => {
    const links = [1, 2, 3].map((page) => `<a href="?seite=${page}">${page}</a>`).join(' ');
    const url = 'https://www.wiesenbote.example/lokales/die-alte-muehle-bleibt-stehen-48213?seite=2';
    expect(find({ url, bottom: `<div class="pagination">${links}</div>` }).page).toEqual({ number: 2, of: 3 });
    expect(find({}).page).toBeUndefined();
  });

  it('is its pictures, caption and credit apart, the lead image first', () => {
    const article = find({
      head: '<meta property="og:image" content="/bilder/bach.jpg">',
      body: `${prose(3)}<figure><img data-src="/bilder/muehle.jpg" alt="Eine Mühle"><figcaption>Die Mühle im Winter. Foto: Ada Lindner/dpa</figcaption></figure>${prose(3)}`,
    });
    expect(article.images).toEqual([
      { src: 'https://www.wiesenbote.example/bilder/bach.jpg' },
      {
        src: 'https://www.wiesenbote.example/bilder/muehle.jpg',
        alt: 'Eine Mühle',
        caption: 'Die Mühle im Winter.',
        credit: 'Foto: Ada Lindner/dpa',
      },
    ]);
  });
});
