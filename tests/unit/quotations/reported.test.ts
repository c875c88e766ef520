import { describe, expect, it } from 'vitest';
import { type Names, reportedIn } from './said.ts';

const names: Names = { 'Mara Lindholm': 'person', 'Ove Brandt': 'person', Nordkai: 'organisation' };
const de = (text: string) => reportedIn('de', text, names);
const en = (text: string) => reportedIn('en', text, names);

describe('German reported speech', () => {
  it.each([
    [
      'with dass',
      'Lindholm sagte, dass die Halle im Mai fertig wird.',
      'Mara Lindholm: dass die Halle im Mai fertig wird',
    ],
    [
      'in the subjunctive',
      'Lindholm erklärte, die Halle sei im Mai fertig.',
      'Mara Lindholm: die Halle sei im Mai fertig',
    ],
    [
      'before its verb',
      'Die Halle sei im Mai fertig, erklärte Lindholm.',
      'Mara Lindholm: Die Halle sei im Mai fertig',
    ],
    ['by laut', 'Laut Lindholm ist die Halle im Mai fertig.', 'Mara Lindholm: ist die Halle im Mai fertig'],
    [
      'by nach Angaben von',
      'Die Halle ist nach Angaben von Lindholm im Mai fertig.',
      'Mara Lindholm: Die Halle ist nach Angaben von Lindholm im Mai fertig',
    ],
    ['by zufolge', 'Lindholm zufolge ist die Halle fertig.', 'Mara Lindholm: ist die Halle fertig'],
    ['by wie', 'Die Halle ist im Mai fertig, wie Lindholm mitteilte.', 'Mara Lindholm: Die Halle ist im Mai fertig'],
    ['by so', 'Die Halle ist im Mai fertig, so Lindholm.', 'Mara Lindholm: Die Halle ist im Mai fertig'],
    ['by heißt es', 'Bei Nordkai heißt es, die Halle sei fertig.', 'Nordkai: die Halle sei fertig'],
    ['by heißt es in a town', 'In Kiel heißt es, die Halle sei fertig.', '–: die Halle sei fertig'],
    ['in the Swiss spelling', 'Es heisst es, die Halle sei fertig.', '–: die Halle sei fertig'],
  ])('%s', (_, text, found) => {
    expect(de(text)).toEqual([found]);
  });
  it('goes on in a sentence that only its verb tells', () => {
    expect(de('Lindholm äußerte sich am Montag. Die Halle sei fertig. Man suche nun Leute.')).toEqual([
      'Mara Lindholm: Die Halle sei fertig',
      'Mara Lindholm: Man suche nun Leute',
    ]);
  });
  it('knows the form of any verb in -ieren and of verbs with a particle', () => {
    expect(de('Lindholm war da. Die Kälte dominiere den Markt.')).toHaveLength(1);
    expect(de('Lindholm war da. Es hieß, dass nichts vorliege.')).toHaveLength(1);
  });
  it('may stand before direct speech', () => {
    expect(de('Lindholm war da. Sie habe abgeschlossen: „Es ist gut so.“')).toEqual([
      'Mara Lindholm: Sie habe abgeschlossen',
    ]);
  });
  it.each([
    ['a condition', 'Wäre die Halle fertig, würde Lindholm feiern.'],
    ['"es sei denn"', 'Lindholm kommt, es sei denn, es regnet.'],
    ['the past tense', 'Lindholm und Brandt blieben ruhig. Sie gingen heim.'],
    ['the first person', 'Ich würde sagen, das wäre gut.'],
    ['what a question asked', 'Auf die Frage, ob sie bleibe, sagte Lindholm: „Ja, gern.“'],
  ])('is not %s', (_, text) => {
    expect(de(text)).toEqual([]);
  });
});

describe('English reported speech', () => {
  it.each([
    ['with that', 'Lindholm said that the hall would open in May.', 'Mara Lindholm: that the hall would open in May'],
    ['without it', 'Lindholm said the hall would open in May.', 'Mara Lindholm: the hall would open in May'],
    [
      'told to somebody',
      'Lindholm told Brandt the hall would open in May.',
      'Mara Lindholm: the hall would open in May',
    ],
    ['with a day', 'Lindholm said Monday the hall would open in May.', 'Mara Lindholm: the hall would open in May'],
    [
      'by an amount',
      'Lindholm said more than 300 people were hired.',
      'Mara Lindholm: more than 300 people were hired',
    ],
    ['before its verb', 'The hall will open in May, Lindholm said.', 'Mara Lindholm: The hall will open in May'],
    [
      'before an inverted verb',
      'The hall will open in May, said Lindholm.',
      'Mara Lindholm: The hall will open in May',
    ],
    [
      'behind a preposition',
      'After a year, the work was done, Lindholm said.',
      'Mara Lindholm: After a year, the work was done',
    ],
    [
      'around its verb',
      'The hall, Lindholm said, will open in May.',
      'Mara Lindholm: The hall, Lindholm said, will open in May',
    ],
    ['according to', 'The hall will open in May, according to Lindholm.', 'Mara Lindholm: The hall will open in May'],
    [
      'up to a second verb',
      'Lindholm said the hall was late and called on the city to pay.',
      'Mara Lindholm: the hall was late',
    ],
  ])('%s', (_, text, found) => {
    expect(en(text)).toEqual([found]);
  });
  it.each([
    ['what a verb of speech is denied', 'Lindholm has not said whether the hall will open.'],
    ['who spoke, and what they are', '“The hall is late,” said Lindholm, who runs the yard.'],
    ['a noun', 'The yard got no answers from the city, which was late.'],
    ['a participle', 'The deal announced Monday by Lindholm was late.'],
    ['whom a question went to', 'Lindholm asked Brandt about the hall that was late.'],
    ['a thought', 'Lindholm hoped that the hall would open.'],
    ['what a thing shows', 'Tests revealed cracks that were old.'],
    ['a single word', 'When Lindholm said no, Brandt left.'],
  ])('is not %s', (_, text) => {
    expect(en(text)).toEqual([]);
  });
});
