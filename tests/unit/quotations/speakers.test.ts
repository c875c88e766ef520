import { describe, expect, it } from 'vitest';
import { type Names, saidIn } from './said.ts';

const names: Names = {
  'Mara Lindholm': 'person',
  'Thomas Brandt': 'person',
  'Kaja Weller': 'person',
  Nordkai: 'organisation',
  'Hafenamt Kiel': 'organisation',
  Kiel: 'place',
};
const last = (language: string, text: string) => saidIn(language, text, names).at(-1)?.speaker;
const de = (text: string) => last('de', text);
const en = (text: string) => last('en', text);

describe('the speaker by name', () => {
  it.each([
    ['with a role', '„Gut“, sagte die Werftchefin Mara Lindholm.'],
    ['with two roles', '„Gut“, sagte die Anwältin und Dichterin Mara Lindholm.'],
    ['behind a role and whose it is', '„Gut“, sagte die Leiterin des Hafenbüros Mara Lindholm.'],
    ['behind a role and a comma', '„Gut“, sagte die Leiterin des Büros, Mara Lindholm.'],
    ['before an apposition', 'Mara Lindholm, Chefin der Werft, sagte: „Gut.“'],
    ['before an apposition and a clause', 'Mara Lindholm, Chefin der Werft, in deren Haus es brannte, sagte: „Gut.“'],
    ['behind a preposition’s noun', '„Gut“, erklärt auf Nachfrage Mara Lindholm aus der Presseabteilung.'],
    [
      'behind another subordinate clause',
      'Lindholm ärgerte sich, dass die Regel Anwendung fand, weil Brandt fehlte: „Schade.“',
    ],
    ['of two verbs', '„Gut“, sagte Lindholm und lobte die Halle: „Sie steht.“'],
    ['that is no other verb’s object', '„Gut“, sagte Lindholm und greift Brandt an: „Er fehlt.“'],
    ['in a relative clause', 'Das freute alle, den Lindholm lobte: „Er ist gut.“'],
    ['right before the colon', 'Es kam noch jemand. Mara Lindholm: „Gut.“'],
    [
      'of whom the sentence speaks',
      'Für die Chefin Mara Lindholm ist klar, dass „die Halle nun endlich wieder geöffnet werden muss“.',
    ],
  ])('%s', (_, text) => {
    expect(de(text)).toBe('Mara Lindholm');
  });
  it.each([
    ['behind a role', '“Fine,” said harbour chief Mara Lindholm.'],
    ['behind a comma', 'Another witness, Mara Lindholm, told the court the hall was late.'],
    ['behind whose it is', '“Fine,” the city’s chief engineer, Mara Lindholm, told the court.'],
    ['of a cleft sentence', 'It was Mara Lindholm who built it. “It stands,” she said.'],
    ['of an inverted verb behind a list', 'Oslo, Bergen and Kiel are closed, said harbour chief Mara Lindholm.'],
  ])('%s in English', (_, text) => {
    expect(en(text)).toBe('Mara Lindholm');
  });
  it('is an organisation that a noun is but another word for', () => {
    expect(en('“It is late,” said a report from Nordkai.')).toBe('Nordkai');
    expect(de('In einer Mitteilung von Nordkai hieß es: „Es ist spät.“')).toBe('Nordkai');
  });
  it('is nobody where the noun is one’s belonging', () => {
    expect(de('Lindholm kam. „Gut“, sagte ihr Sprecher.')).toBeNull();
    expect(en('Lindholm came. “Fine,” the city’s lawyer said.')).toBeNull();
  });
});

describe('the speaker by pronoun', () => {
  it('is the one last spoken of whom it fits', () => {
    expect(de('Mara Lindholm traf Thomas Brandt. „Es war nett“, sagte sie.')).toBe('Mara Lindholm');
    expect(de('Mara Lindholm traf Thomas Brandt. „Es war nett“, sagte er.')).toBe('Thomas Brandt');
  });
  it('is the subject rather than another', () => {
    expect(de('Mara Lindholm kam mit Kaja Weller. „Es war nett“, sagte sie.')).toBe('Mara Lindholm');
  });
  it('is nobody where an unnamed one has come between', () => {
    expect(
      de('Lindholm kam. Eine Sprecherin schwieg. „Kein Wort“, sagte eine Sprecherin. „Nie“, sagte sie.'),
    ).toBeNull();
  });
  it('is nobody where it stands for several or for anybody', () => {
    expect(de('Lindholm kam. „Wir gehen“, sagte man.')).toBeNull();
    expect(en('Experts met. The authors said it was late. It rained, they wrote.')).toBeNull();
  });
  it('is the organisation last spoken of', () => {
    expect(en('Nordkai has denied it. “We did not do it,” it said.')).toBe('Nordkai');
  });
});

describe('the speaker by a noun', () => {
  it.each([
    [
      'a role it was given',
      'Mara Lindholm, Ministerin, traf Kaja Weller. Weller schwieg. „Gut“, sagte die Ministerin.',
      'Mara Lindholm',
    ],
    [
      'a part of a compound',
      'Werftchefin Mara Lindholm traf Thomas Brandt. Brandt schwieg. „Gut“, sagte die Chefin.',
      'Mara Lindholm',
    ],
    ['an age', 'Mara Lindholm (53) traf Kaja Weller (48). „Gut“, sagte die 48-Jährige.', 'Kaja Weller'],
    ['whoever is in focus', 'Mara Lindholm kam. „Gut“, sagte die Kielerin und Politikerin.', 'Mara Lindholm'],
    ['a word of either gender', 'Thomas Brandt kam. „Gut“, sagte das Staatsoberhaupt.', 'Thomas Brandt'],
    ['the organisation', 'Nordkai baut. „Es wird gut“, teilte das Unternehmen mit.', 'Nordkai'],
  ])('%s', (_, text, speaker) => {
    expect(de(text)).toBe(speaker);
  });
  it('is by age in English', () => {
    expect(en('Mara Lindholm, 53, met Kaja Weller, 48. “Fine,” said the 53-year-old.')).toBe('Mara Lindholm');
  });
  it('is by a role written short', () => {
    expect(en('Gov. Mara Lindholm met Kaja Weller. Weller left. “Fine,” the governor said.')).toBe('Mara Lindholm');
  });
  it('is nobody where it is indefinite, speaks of several, or of a source', () => {
    expect(de('Lindholm kam. „Gut“, sagte ein Anwohner.')).toBeNull();
    expect(de('Lindholm kam. „Gut“, schrieben die Juristen.')).toBeNull();
    expect(en('Lindholm came. “Fine,” said the source.')).toBeNull();
  });
});

describe('the speaker of a passage that names none', () => {
  it('is who spoke before', () => {
    expect(de('„Gut“, sagte Lindholm. „Wir bauen jetzt weiter.“')).toBe('Mara Lindholm');
    expect(de('„Gut“, sagte Lindholm.\n\n„Wir bauen jetzt weiter.“')).toBe('Mara Lindholm');
  });
  it('is who the sentence before is about', () => {
    expect(de('„Gut“, sagte Lindholm. Brandt lachte. „Wir bauen jetzt weiter.“')).toBe('Thomas Brandt');
  });
  it('is who is named behind the next passage of the paragraph', () => {
    const text = '„Gut“, sagte Lindholm.\n\n„Wir bauen jetzt weiter. Niemand geht.“ „Es lohnt sich“, sagte Brandt.';
    expect(saidIn('de', text, names).map(({ speaker }) => speaker)).toEqual([
      'Mara Lindholm',
      'Thomas Brandt',
      'Thomas Brandt',
    ]);
  });
  it('in a heading is who says it further down', () => {
    const text = '„Wir bauen weiter“\n\nDie Werft ist alt.\n\n„Wir bauen weiter, was auch kommt“, sagte Lindholm.';
    expect(saidIn('de', text, names)[0]).toMatchObject({ said: '„Wir bauen weiter“', speaker: 'Mara Lindholm' });
  });
  it('in a heading is nobody where nobody says it', () => {
    expect(saidIn('de', '„Alles wird teurer“\n\nLindholm lachte viel.', names)[0]?.speaker).toBeNull();
  });
  it('is not who was mentioned in brackets', () => {
    expect(de('Lindholm kam. (Nordkai berichtete, es sei spät.) „Wir bauen jetzt weiter.“')).toBe('Mara Lindholm');
  });
});

describe('what says so', () => {
  it('is told with the quotation', () => {
    expect(saidIn('de', '„Gut“, betonte Lindholm.', names)[0]?.cue).toBe('betonte');
    expect(saidIn('en', 'It is late, according to Lindholm.', names)[0]?.cue).toBe('according to');
  });
  it('is the verb rather than where it was written', () => {
    expect(saidIn('de', 'Lindholm sagte am Montag laut Manuskript: „Es ist spät.“', names)[0]).toMatchObject({
      cue: 'sagte',
      speaker: 'Mara Lindholm',
    });
  });
});
