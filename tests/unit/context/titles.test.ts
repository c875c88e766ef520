import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOf } from '../../../components/context/age.ts';
import { secondsOf } from '../../../lib/context/asker.ts';
import { titleOf } from '../../../lib/context/mediawiki/titles.ts';
import { titlesFor } from '../../../lib/context/titles-for.ts';

describe('a name as a title', () => {
  it('is the name, its blanks tidied', () => {
    expect(titleOf(' Ada  Wren\u00a0')).toBe('Ada Wren');
  });
  it('is nothing that the API reads as two titles, another wiki or another kind of page', () => {
    for (const name of ['A|B', 'de:Ada', 'Datei:x.png', ':x', '', '[[x]]', 'x#y', '..', 'x\u0000y', 'ä'.repeat(128)])
      expect(titleOf(name)).toBeNull();
    expect(titleOf('Wren: A Life')).toBeNull();
    expect(titleOf('St. Peter-Ording')).toBe('St. Peter-Ording');
  });
  it('is never one that the API would divide, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(titleOf(name) ?? '').not.toMatch(/[|#<>[\]{}\n]/);
      }),
    );
  });
});

describe('the titles for a company', () => {
  it('are its name, and its name without the legal form', () => {
    expect(titlesFor({ name: 'Wren Motors Ltd', kind: 'organisation' }, 'en')).toEqual([
      'Wren Motors Ltd',
      'Wren Motors',
    ]);
    expect(titlesFor({ name: 'Nordbahn AG', kind: 'organisation' }, 'de')).toEqual(['Nordbahn AG', 'Nordbahn']);
  });
  it('are the name alone of people, and of what is only a legal form', () => {
    expect(titlesFor({ name: 'Ada Group', kind: 'person' }, 'en')).toEqual(['Ada Group']);
    expect(titlesFor({ name: 'AG', kind: 'organisation' }, 'de')).toEqual(['AG']);
  });
});

describe('Retry-After', () => {
  it('says seconds or a date', () => {
    expect(secondsOf('120')).toBe(120);
    expect(secondsOf('Wed, 25 Nov 2026 15:02:00 GMT', Date.UTC(2026, 10, 25, 15, 0))).toBe(120);
  });
  it('says nothing where it cannot be read or has passed', () => {
    for (const header of [null, '', 'soon', '-5', '0', 'Wed, 25 Nov 2020 15:02:00 GMT'])
      expect(secondsOf(header)).toBeUndefined();
  });
});

describe('the age of an answer', () => {
  const now = Date.UTC(2026, 10, 25);
  it('is said in the reader’s words, in the largest unit that is full', () => {
    expect(ageOf(now - 30_000, now, 'en')).toBe('now');
    expect(ageOf(now - 3 * 86_400_000, now, 'de')).toBe('vor 3 Tagen');
    expect(ageOf(now - 400 * 86_400_000, now, 'en')).toBe('last year');
    expect(ageOf(now + 5_000, now, 'en')).toBe('now');
  });
});
