import { describe, expect, it } from 'vitest';
import { directIn, type Names } from './said.ts';

const names: Names = { 'Mara Lindholm': 'person', 'Ove Brandt': 'person', Nordkai: 'organisation' };
const de = (text: string) => directIn('de', text, names);
const en = (text: string) => directIn('en', text, names);

describe('what quotation marks quote nobody', () => {
  it.each([
    ['a title', 'Sie schrieb den Roman „Die letzte Fähre“ in Kiel.'],
    ['a name', 'Die Zeitung „Hafenblatt“ erscheint freitags.'],
    ['a name that a verb of speech follows', '„Nordkai“ kündigt einen Neubau an.'],
    ['a nickname', 'Der „Eiserne“ Ove Brandt tritt zurück.'],
    ['a nickname before a name', 'Das teilte der „ewige Zweite“ Ove Brandt nicht mit.'],
    ['a word that is called so', 'Der sogenannte „Kaikanten-Effekt“ ist messbar.'],
    ['a compound', 'Die „Kaikanten“-Debatte dauert an.'],
    ['a scare quote', 'Die „Lösung“ kostet viel Geld.'],
  ])('%s', (_, text) => {
    expect(de(text)).toEqual([]);
  });
  it.each([
    ['a title', 'She wrote the novel “The Last Ferry” in Oban.'],
    ['a scare quote beside a verb of another sense', 'Workers called on the “interim” board to go.'],
    ['a term', 'The so-called “quay effect” is real.'],
  ])('%s in English', (_, text) => {
    expect(en(text)).toEqual([]);
  });
});

describe('words in quotation marks that are somebody’s', () => {
  it('are those that a verb of naming puts into a mouth', () => {
    expect(de('Lindholm nannte den Plan einen „Irrweg“.')).toEqual(['Mara Lindholm: „Irrweg“']);
    expect(en('Brandt called the plan “absurd” and left.')).toEqual(['Ove Brandt: “absurd”']);
  });
  it('are all of an enumeration', () => {
    expect(de('„Dumm“, „peinlich“ und „teuer“, urteilte Lindholm.')).toHaveLength(3);
    expect(en('Workers chanted, “Save the yard,” and “No more cuts,” at noon.')).toHaveLength(2);
  });
  it('are those of a heading', () => {
    expect(de('Lindholm: „Wir bauen weiter“\n\nDie Werft hat Arbeit.')).toEqual(['Mara Lindholm: „Wir bauen weiter“']);
    expect(de('Werft nennt Plan „unzureichend“\n\nDie Werft hat Arbeit.')).toHaveLength(1);
  });
  it('may be one word behind a verb of speech', () => {
    expect(en('Brandt answered, “Correct.”')).toEqual(['Ove Brandt: “Correct.”']);
  });
});

describe('a passage and its verb', () => {
  it.each([
    ['before it', 'Lindholm sagte: „Es geht weiter.“'],
    ['behind it', '„Es geht weiter“, sagte Lindholm.'],
    ['without a verb', '„Es geht weiter“, so Lindholm.'],
    ['with a particle', '„Es geht weiter“, fügte Lindholm am Abend hinzu.'],
    ['in the perfect', 'Lindholm hat am Montag gesagt: „Es geht weiter.“'],
    ['alone', 'Lindholm war zufrieden. „Es geht weiter.“'],
  ])('%s', (_, text) => {
    expect(de(text)).toEqual([expect.stringMatching(/^Mara Lindholm: „Es geht weiter/u)]);
  });
  it('stay together where the passage ends with a question mark', () => {
    expect(en('Brandt was late. “Where were you?” Lindholm asked.')).toEqual(['Mara Lindholm: “Where were you?”']);
  });
  it('within it gives both parts to the speaker', () => {
    expect(de('„Es geht weiter“, sagte Lindholm, „und zwar morgen.“')).toEqual([
      'Mara Lindholm: „Es geht weiter“',
      'Mara Lindholm: „und zwar morgen.“',
    ]);
  });
});
