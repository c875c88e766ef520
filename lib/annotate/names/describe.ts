import { Class } from './characters.ts';
import type { Group } from './groups.ts';
import { wordAt } from './surface.ts';
import { Opening, type Tokens } from './tokens.ts';
import { isApposition, isRole, type Vocabulary } from './vocabulary.ts';

const longestBefore = 5;
const longestAfter = 14;
const ends = new Set([',', ';', ':', '.', '!', '?', ')', '–', '—', '(', '"', '“', '„']);

/** The role or title the article gives a name, as it gives it: behind it, between commas, or before it. */
export function descriptionOf(tokens: Tokens, group: Group, vocabulary: Vocabulary): string | undefined {
  let best = '';
  for (const { from, to } of group.drafts) {
    const found = after(tokens, to, vocabulary) ?? before(tokens, from, vocabulary) ?? '';
    if (found.length > best.length) best = found;
  }
  return best === '' ? undefined : best;
}

const slice = ({ text, start, end }: Tokens, from: number, to: number) =>
  text.slice(start[from] ?? 0, end[to - 1] ?? 0);

/** "Larry Beispiel, Vorsitzender der Muster AG, …" */
function after(tokens: Tokens, to: number, vocabulary: Vocabulary): string | undefined {
  if (to + 1 >= tokens.count || wordAt(tokens, to) !== ',' || tokens.opening[to + 1] === Opening.line) return undefined;
  let from = to + 1;
  if (vocabulary.articles.has(wordAt(tokens, from).toLowerCase())) from++;
  const hasRole = [from, from + 1, from + 2].some(
    (t) => t < tokens.count && tokens.opening[t] === Opening.no && isRole(vocabulary, wordAt(tokens, t)),
  );
  if (!hasRole) return undefined;
  for (let t = from; t < Math.min(tokens.count, from + longestAfter); t++) {
    if (tokens.opening[t] === Opening.line) return undefined;
    if (ends.has(wordAt(tokens, t))) return t > from ? slice(tokens, from, t) : undefined;
  }
  return undefined;
}

/** "der frühere US-Präsident Beispiel", "Muster chief executive Sam Example": the role and what stands close before it. */
function before(tokens: Tokens, to: number, vocabulary: Vocabulary): string | undefined {
  const tells = (t: number) => isRole(vocabulary, wordAt(tokens, t)) || isApposition(vocabulary, wordAt(tokens, t));
  if (to === 0 || tokens.opening[to] === Opening.line || !tells(to - 1)) return undefined;
  let from = to - 1;
  const capitalNouns = vocabulary.words?.capitalNouns ?? false;
  while (from > 0 && to - from < longestBefore && tokens.opening[from] === Opening.no) {
    const kind = tokens.first[from - 1];
    if (kind !== Class.upper && kind !== Class.lower) break;
    const word = wordAt(tokens, from - 1);
    // In German only what is a role too belongs to it; in English names of firms and adjectives do.
    const belongs = capitalNouns ? tells(from - 1) : tells(from - 1) || kind === Class.upper;
    if (!belongs || vocabulary.notNames.has(word.toLowerCase())) break;
    from--;
  }
  return slice(tokens, from, to);
}
