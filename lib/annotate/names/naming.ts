import type { Group } from './groups.ts';
import { tagOfGroup } from './groups.ts';
import { wordAt } from './surface.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const inCapitals = (words: readonly string[]) => words.some((word) => word.length > 5 && word === word.toUpperCase());

/** The fullest form of a group, in the nominative where the language data can make it. */
export function nameOf(tokens: Tokens, group: Group, vocabulary: Vocabulary): string {
  const surfaces = [...group.surfaces.values()];
  const { known } = group;
  const width = known ? known.name.split(' ').length : 0;
  if (known && surfaces.some(({ words }) => words.length === width && vocabulary.known.get(words.join(' ')) === known))
    return known.name;
  const [best] = surfaces.sort(
    (a, b) =>
      Number(inCapitals(a.words)) - Number(inCapitals(b.words)) ||
      b.words.length - a.words.length ||
      b.words.join('').length - a.words.join('').length ||
      b.count - a.count,
  );
  const words = best?.words ?? [];
  return (tagOfGroup(group) === 0 ? words : nominative(tokens, group, words, vocabulary))
    .join(' ')
    .replace(/ ([.,!?)’'])/gu, '$1');
}

/** "Weißen Haus" → "Weißes Haus", when a form follows an article or preposition and its noun's ending tells the gender. */
function nominative(
  tokens: Tokens,
  group: Group,
  words: string[],
  { words: language, firstNames }: Vocabulary,
): string[] {
  const [first = '', noun = ''] = words;
  if (!language || words.length < 2 || firstNames.has(first)) return words;
  const ending = language.adjectiveEndings.find((e) => first.endsWith(e));
  const rule = language.nominatives.find(
    ([nounEnding]) =>
      noun.toLowerCase().endsWith(nounEnding) ||
      noun.toLowerCase().endsWith(`${nounEnding}s`) ||
      noun.toLowerCase().endsWith(`${nounEnding}es`),
  );
  if (!ending || !rule || !/^\p{Lu}\p{Ll}+$/u.test(first)) return words;
  const declined = group.drafts.some(({ from }) => from > 0 && /^\p{Ll}{2,5}$/u.test(wordAt(tokens, from - 1)));
  // "Essener Bank" is not declined; "-en" and "-em" before a noun nearly always are.
  if (!declined || ending === 'er') return words;
  return [first.slice(0, -ending.length) + rule[1], ...words.slice(1)];
}

/** The other forms of a group. */
export const aliasesOf = (group: Group, name: string): string[] =>
  [...group.surfaces.keys()].filter((form) => form !== name);
