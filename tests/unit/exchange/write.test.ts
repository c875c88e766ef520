import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../lib/exchange/markdown.ts';
import { exportFormats, writeFile } from '../../../lib/exchange/write-file.ts';
import { type Bundle, emptyBundle } from '../../../lib/notebook/bundle.ts';
import { highlight, source } from '../notebook/support/notebook.ts';

const bundle: Bundle = {
  ...emptyBundle(),
  sources: [
    source(undefined, {
      title: 'Kraniche: "Rast" <in> Köln',
      publishedTime: '2026-01-05T06:00:00+01:00',
      language: 'de',
    }),
    source('https://moor.example/1', { title: 'kraniche? "rast" <in> köln', byline: ['dpa'] }),
  ],
  highlights: [
    highlight('b', { position: 9, quote: 'Zweite\nStelle', tags: ['Vögel im Herbst'] }),
    highlight('a', { position: 1, quote: '<script>alert(1)</script>', note: '=HYPERLINK("x")' }),
    highlight('c', { source: 'https://moor.example/1' }),
    highlight('gone', { quote: 'Papierkorb', deleted: 5 }),
  ],
};
const write = async (format: (typeof exportFormats)[number], template: string | null = null) =>
  (await writeFile(format, bundle, template, new Date(2026, 0, 6))).blob;
const text = async (format: (typeof exportFormats)[number]) => (await write(format)).text();

describe('what is taken away', () => {
  it.each(exportFormats)('as %s has a file with the day in its name', async (format) => {
    expect((await writeFile(format, bundle, null, new Date(2026, 0, 6))).name).toMatch(/^randnotiz-2026-01-06\.\w+$/);
  });

  it.each(['csv', 'html', 'bibtex', 'cslJson'] as const)('as %s leaves the trash where it is', async (format) => {
    expect(await text(format)).not.toContain('Papierkorb');
  });

  it('as Markdown is a file a source with front matter, in the order of the page', async () => {
    const files = unzipSync(new Uint8Array(await (await write('markdown')).arrayBuffer()));
    // Two titles that a file system takes for one get two files.
    expect(Object.keys(files)).toEqual(['Kraniche Rast in Köln.md', 'kraniche rast in köln 2.md']);
    const [first = new Uint8Array()] = Object.values(files);
    expect(strFromU8(first)).toBe(`---
title: "Kraniche: \\"Rast\\" <in> Köln"
author: ["Ada Brandt"]
publisher: "Neue Zeitung"
published: "2026-01-05T06:00:00+01:00"
url: "https://zeitung.example/kraniche?utm_source=mail"
added: "1970-01-01T00:00:00.001Z"
tags: ["Vögel im Herbst"]
---

# Kraniche: "Rast" <in> Köln

> <script>alert(1)</script>

=HYPERLINK("x")

> Zweite
> Stelle

#Vögel-im-Herbst

`);
  });

  it('as Markdown follows the reader’s own template', async () => {
    const archive = await write('markdown', '{{title}}:{{#highlights}}[{{colour}} {{quote}}]{{/highlights}}');
    const [first = new Uint8Array()] = Object.values(unzipSync(new Uint8Array(await archive.arrayBuffer())));
    expect(strFromU8(first)).toBe(
      'Kraniche: "Rast" <in> Köln:[yellow <script>alert(1)</script>][yellow Zweite\nStelle]',
    );
  });

  it('as Markdown says so when a template cannot be read', async () => {
    await expect(write('markdown', '{{#highlights}}')).rejects.toThrow();
  });

  it('as CSV reads back as it was, with no formula that a spreadsheet would run', async () => {
    const { data } = Papa.parse<Record<string, string>>((await text('csv')).replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(3);
    expect(data[0]).toMatchObject({
      quote: '<script>alert(1)</script>',
      note: `'=HYPERLINK("x")`,
      author: 'Ada Brandt',
    });
    expect(data[1]).toMatchObject({ quote: 'Zweite\nStelle', tags: 'Vögel im Herbst' });
  });

  it('as HTML runs nothing of what was quoted', async () => {
    const html = await text('html');
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).not.toContain('<script');
  });

  it('as CSL-JSON names authors by family and given name, and an agency whole', async () => {
    const [article, other] = JSON.parse(await text('cslJson'));
    expect(article).toMatchObject({
      type: 'article-newspaper',
      author: [{ family: 'Brandt', given: 'Ada' }],
      'container-title': 'Neue Zeitung',
      issued: { 'date-parts': [[2026, 1, 5]] },
    });
    expect(other.author).toEqual([{ literal: 'dpa' }]);
    expect(article.id).not.toBe(other.id);
  });

  it('as BibTeX has an entry an article', async () => {
    const bibtex = await text('bibtex');
    expect(bibtex.match(/^@article\{/gm)).toHaveLength(2);
    expect(bibtex).toContain('author = {Brandt, Ada}');
    expect(bibtex).toContain('{K}öln');
  });

  it.each([
    ['a/b\\c:d', 'a b c d'],
    ['...', 'Randnotiz'],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('has file names that every system takes: %s', (title, name) => {
    expect(fileName(title)).toBe(name);
  });
});
