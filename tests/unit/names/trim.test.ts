import { expect, it } from 'vitest';
import { tokenise } from '../../../lib/annotate/names/tokens.ts';
import { trimmed } from '../../../lib/annotate/names/trim.ts';
import { vocabularyOf } from '../../../lib/annotate/names/vocabulary.ts';
import { languages } from '../../../lib/languages/index.ts';

const vocabulary = vocabularyOf(languages.get('de')?.names);
const organisation = 2;

it.each([
  ['Nordwerft AG und Vorsitzender Hafen', 'Nordwerft AG'],
  ['Nordwerft AG Österreich', 'Nordwerft AG Österreich'],
  ['Nordwerft GmbH & Co. KG', 'Nordwerft GmbH & Co. KG'],
])('in %s the firm is called %s', (text, name) => {
  const tokens = tokenise(text, vocabulary.abbreviations);
  const draft = trimmed(tokens, vocabulary, { from: 0, to: tokens.count, tag: organisation, sure: 1 });
  const last = (draft?.to ?? 0) - 1;
  expect(text.slice(tokens.start[draft?.from ?? 0], tokens.end[last])).toBe(name);
});
