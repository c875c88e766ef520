import type { Draft } from './draft.ts';
import { phraseBefore } from './phrases.ts';
import { isHyphen, lowerAt, type Reading, setBefore, startsNoun, textAt, tokenAt, wordIn } from './reading.ts';

/** Token indices `[from, to)`. */
interface Words {
  from: number;
  to: number;
}

const longestPhrase = 5;
const clauseReach = 30;
/** These say by themselves what they are. */
const speaking = new Set(['date', 'ordinal', 'score', 'age']);

/** What a figure counts or measures, in the article's words: "Jobs", "Bewertung von xAI"; the number's own words are not in it. */
export function aboutOf(reading: Reading, draft: Draft): string | undefined {
  if (speaking.has(draft.kind)) return undefined;
  const counted = countedAfter(reading, draft) ?? governing(reading, draft);
  if (counted) return said(reading, counted);
  if (draft.kind === 'duration' || draft.kind === 'multiple') return undefined;
  const topic = topicBefore(reading, draft.from);
  const predicate = predicateAfter(reading, draft.to);
  const words = [topic && said(reading, topic), predicate && said(reading, predicate)].filter(Boolean);
  return words.length ? words.join(' … ') : undefined;
}

const said = (reading: Reading, { from, to }: Words): string =>
  reading.text.slice(tokenAt(reading, from)?.start, tokenAt(reading, to - 1)?.end).replace(/\s{1,20}/g, ' ');

/** "100.000 neue Jobs", "3 Prozent der Bevölkerung", "a $3,000 library fine", "$500 million in aid". */
function countedAfter(reading: Reading, draft: Draft): Words | undefined {
  let at = draft.to;
  if (isHyphen(textAt(reading, at))) at++;
  const direct = nounPhrase(reading, at);
  if (direct) return direct;
  if (!wordIn(reading, 'ofWords', at)) return undefined;
  let next = at + 1;
  while (next < at + 4 && wordIn(reading, 'determiners', next)) next++;
  return nounPhrase(reading, next);
}

/** A noun with the adjectives before it, and in German its genitive. */
function nounPhrase(reading: Reading, at: number): Words | undefined {
  const { capitalNouns } = reading.lexicon.words;
  let to = at;
  let noun = false;
  for (; to < at + longestPhrase; to++) {
    const token = tokenAt(reading, to);
    if (token?.type === 'mark' && isHyphen(token.text) && !token.space && to > at) continue;
    if (token?.type !== 'word' || token.line || wordIn(reading, 'functionWords', to)) break;
    if (capitalNouns && !token.capital && (noun || !/(?:e|en|er|es|em)$/.test(token.lower))) break;
    noun ||= startsNoun(reading, to);
  }
  return noun && to > at ? { from: at, to } : undefined;
}

/** The noun that the figure is the size of: "Umsatz von rund 3 Milliarden", "an investment of $5bn". */
function governing(reading: Reading, draft: Draft): Words | undefined {
  let at = draft.from;
  for (let i = 0; i < 3; i++) {
    const exact = phraseBefore(reading.lexicon.before, reading.tokens, at);
    at = exact?.from ?? (setBefore(reading, 'range-between', at) ?? setBefore(reading, 'range-from', at))?.from ?? at;
  }
  const link = setBefore(reading, 'sizeLinks', at) ?? (wordIn(reading, 'range-from', at) ? { from: at } : undefined);
  return link ? phraseEnding(reading, link.from) : undefined;
}

/** The noun phrase that ends before a token, with what it is of: "die Zahl der Toten". */
function phraseEnding(reading: Reading, to: number): Words | undefined {
  let from = to;
  while (from > 0 && from > to - longestPhrase && belongs(reading, from - 1) && !tokenAt(reading, from)?.line) from--;
  while (from < to && !startsNoun(reading, from)) from++;
  return from < to ? { from, to } : undefined;
}

function belongs(reading: Reading, at: number): boolean {
  const token = tokenAt(reading, at);
  if (token?.type === 'mark') return isHyphen(token.text) && !token.space;
  if (token?.type !== 'word') return false;
  const { capitalNouns } = reading.lexicon.words;
  const noun = !wordIn(reading, 'functionWords', at) && (!capitalNouns || token.capital);
  return noun || (wordIn(reading, 'genitives', at) && belongs(reading, at - 1));
}

/** The last noun before a figure in its sentence. */
function topicBefore(reading: Reading, at: number): Words | undefined {
  for (let i = at - 1; i >= 0 && i > at - clauseReach; i--) {
    const token = tokenAt(reading, i);
    if (!token || /^[.!?;:]$/.test(token.text)) return undefined;
    if (belongs(reading, i) && token.type === 'word' && !wordIn(reading, 'genitives', i) && isTopic(reading, i))
      return phraseEnding(reading, i + 1);
    if (token.line) return undefined;
  }
  return undefined;
}

const isTopic = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at).length > 2 &&
  !wordIn(reading, 'weekdays', at) &&
  !reading.lexicon.words.months[lowerAt(reading, at)] &&
  !wordIn(reading, 'change', at) &&
  !reading.lexicon.units.phrases.has(lowerAt(reading, at)) &&
  !reading.lexicon.words.scales[lowerAt(reading, at)];

/** The participle or verb that closes the clause: "500 Milliarden sollen investiert werden". */
function predicateAfter(reading: Reading, at: number): Words | undefined {
  const { participle } = reading.lexicon;
  if (!participle) return undefined;
  for (let i = at; i < at + clauseReach; i++) {
    const token = tokenAt(reading, i);
    if (!token || token.line || token.type === 'mark') return undefined;
    if (!token.capital && participle.test(token.lower) && !wordIn(reading, 'functionWords', i))
      return { from: i, to: i + 1 };
  }
  return undefined;
}
