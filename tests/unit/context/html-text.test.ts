import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingOf, textOf } from '../../../lib/context/html-text.ts';

describe('the opening of a page of HTML', () => {
  it('is its first paragraph that says something, as plain text', () => {
    const page = `<p>Kurz.</p><p class="x">Das <b>Watt</b> ist ein Gebiet&nbsp;an der Nordsee,<sup id="a">[1]</sup>
      in dem Ebbe &amp; Flut herrschen.</p><p>Nicht mehr dies.</p>`;
    expect(openingOf(page)).toBe('Das Watt ist ein Gebiet an der Nordsee, in dem Ebbe & Flut herrschen.');
  });
  it('is empty where there is none', () => {
    for (const page of ['', '<p>', '<pre>x</pre>', '<p>Kurz.</p>']) expect(openingOf(page)).toBe('');
  });
  it('keeps what is written as an entity as the text it is', () => {
    expect(textOf('&lt;script&gt; &#8222;x&#x201C; &unknown; &#9999999999;')).toBe('<script> „x“ &unknown;');
  });
  it('never takes long and never throws, whatever the page', () => {
    const piece = fc.constantFrom(
      '<p',
      '<p>',
      '</p>',
      '<sup',
      '<sup>',
      '</sup>',
      '<',
      '>',
      '&',
      '&#',
      ';',
      ' ',
      'x',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20_000 }), (pieces) => {
        const start = performance.now();
        expect(openingOf(pieces.join('')).length).toBeLessThanOrEqual(1_200);
        expect(performance.now() - start).toBeLessThan(1_000);
      }),
      { numRuns: 30 },
    );
  });
});
