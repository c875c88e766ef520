import { describe, expect, it } from 'vitest';
import { cards, kinds, names } from './support.ts';

describe('one entity, one card', () => {
  it('gathers full name, surname and genitive of a person', () => {
    const text =
      'Angela Merkel sprach am Montag in Berlin. Merkel kündigte an, bald nach Paris zu reisen. Merkels Reise dauert drei Tage.';
    expect(cards('de', text)['Angela Merkel']).toEqual(['Angela Merkel', 'Merkel', 'Merkels']);
  });

  it('gives a surname to the one of two people who was last named in full', () => {
    const text =
      'Der Minister Peter Schneider traf am Dienstag in Hamburg ein. Schneider sprach lange. Danach redete die Forscherin Anna Schneider. Schneider widersprach ihm.';
    const found = cards('de', text);
    expect(found['Peter Schneider']).toEqual(['Peter Schneider', 'Schneider']);
    expect(found['Anna Schneider']).toEqual(['Anna Schneider', 'Schneider']);
  });

  it('joins an acronym in brackets and its long form', () => {
    const text =
      'Das Bundesamt für Verfassungsschutz (BfV) warnt vor Angriffen. Das BfV legte am Freitag in Köln seinen Bericht vor.';
    const found = cards('de', text);
    expect(found['Bundesamt für Verfassungsschutz']).toEqual(['Bundesamt für Verfassungsschutz', 'BfV', 'BfV']);
  });

  it('names a declined name in the nominative', () => {
    const text = 'Im Weißen Haus wurde am Abend beraten. Das Weiße Haus teilte mit, der Präsident reise nach Japan.';
    expect(cards('de', text)['Weißes Haus']).toEqual(['Weißen Haus', 'Weiße Haus']);
  });

  it('gathers an English possessive and a firm with and without its legal form', () => {
    const text =
      'Shares of Oracle Corporation rose on Monday. Oracle said it would hire in London. Oracle’s chief executive declined to comment.';
    expect(cards('en', text)['Oracle Corporation']).toEqual(['Oracle Corporation', 'Oracle', 'Oracle']);
  });

  it('keeps the title of a pope in the name and leaves others out of it', () => {
    const text = 'Papst Franziskus empfing am Mittwoch Bundespräsident Frank-Walter Steinmeier in Rom.';
    const found = Object.keys(cards('de', text));
    expect(found).toContain('Papst Franziskus');
    expect(found).toContain('Frank-Walter Steinmeier');
  });

  it('makes one name of an authority and its place', () => {
    const text =
      'Wie die Polizei Hamburg mitteilte, wurde der Fahrer verletzt. Das Landgericht Köln verhandelt im Mai.';
    expect(kinds('de', text)).toMatchObject({ 'Polizei Hamburg': 'organisation', 'Landgericht Köln': 'organisation' });
  });

  it('keeps the role of a person as the article gives it', () => {
    const text = 'Die Vorsitzende des Vereins, Maria Schmidt, Vorstand der Muster AG, sprach in Bremen.';
    const person = names('de', text).entities.find(({ name }) => name === 'Maria Schmidt');
    expect(person?.description).toBe('Vorstand der Muster AG');
  });
});

describe('what is no mention', () => {
  it('leaves credits and agency marks alone', () => {
    const text =
      'Die Kanzlerin in Berlin. (Foto: Michael Kappeler/dpa)\n\nBerlin (dpa) - Der Bundestag hat am Donnerstag beraten.';
    const found = Object.keys(cards('de', text));
    expect(found).toContain('Bundestag');
    expect(found.some((name) => /Kappeler|dpa/u.test(name))).toBe(false);
  });

  it('takes no day, month or sentence-initial noun for a name', () => {
    const text = 'Häuser wurden im Januar gebaut. Straßen folgten am Montag. Regen fiel dabei selten.';
    expect(cards('de', text)).toEqual({});
  });

  it('leaves compounds with a name in them alone', () => {
    const text = 'Der Tesla-Chef und die OpenAI-Gründer stritten sich. Das WM-Spiel endete spät.';
    expect(cards('de', text)).toEqual({});
  });
});
