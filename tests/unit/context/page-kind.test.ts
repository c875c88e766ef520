import { describe, expect, it } from 'vitest';
import { namesPeople, pageKind } from '../../../lib/context/page-kind.ts';

const page = (summary: string, language = 'de', description?: string) => ({
  title: 'x',
  url: 'https://wiki.example/x',
  language,
  summary,
  ...(description && { description }),
});

describe('what a page is about', () => {
  it.each([
    ['Ove Brodersen (* 1971 in Tondern) ist ein Journalist.', 'de', 'person'],
    ['Jette Lund war eine dänische Segelfliegerin und Lehrerin.', 'de', 'person'],
    ['Die Nordbahn AG ist ein Eisenbahnunternehmen mit Sitz in Husum.', 'de', 'organisation'],
    ['Grünsiel ist eine Kreisstadt im Norden.', 'de', 'place'],
    ['Der Deichbruch ist ein Kriminalroman aus dem Jahr 1911.', 'de', 'product'],
    ['Das Seglertreffen ist ein Festival, das seit 1980 stattfindet.', 'de', 'event'],
    ['Ada Wren (born 1966) is a British architect.', 'en', 'person'],
    ['Ada Wren was an English film director.', 'en', 'person'],
    ['Wrenfield is a market town in Kent.', 'en', 'place'],
    ['Wren Motors is a British car manufacturer.', 'en', 'organisation'],
    ['Tern is a 1987 adventure novel about a lighthouse.', 'en', 'product'],
  ] as const)('%s', (summary, language, kind) => {
    expect(pageKind(page(summary, language))).toBe(kind);
  });
  it('is said by its description where it has one', () => {
    expect(pageKind(page('Ove Brodersen lebt in Tondern.', 'de', 'dänischer Journalist'))).toBe('person');
  });
  it('is not guessed where it cannot be told, nor in a language that is not known', () => {
    expect(pageKind(page('Ebbe ist das Gegenteil von Flut.'))).toBeNull();
    expect(pageKind(page('Ada Wren est une architecte.', 'fr'))).toBeNull();
  });
  it('may be a name and those who bear it', () => {
    expect(namesPeople(page('Brodersen ist ein norddeutscher Familienname.'))).toBe(true);
    expect(namesPeople(page('Wren is an English surname.', 'en'))).toBe(true);
    expect(namesPeople(page('Ove Brodersen ist ein Journalist.'))).toBe(false);
  });
});
