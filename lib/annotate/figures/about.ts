import type { Draft } from './draft.ts';
import { readNumberWord } from './number-words.ts';
import { phraseBefore } from './phrases.ts';
import { isGlued, isHyphen, lowerAt, type Reading, setBefore, startsNoun, textAt, tokenAt, wordIn } from './reading.ts';

/** Token indices `[from, to)`. */
interface Words {
  from: number;
  to: number;
}

const longestPhrase = 6;
const clauseReach = 30;
/** These say by themselves what they are. */
const speaking = new Set(['date', 'score', 'age']);
const shares = new Set(['percent', 'fraction']);

/** Says of each figure what it counts or measures, in the article's words: "Jobs", "Bewertung von xAI". */
export function addAbout(reading: Reading, drafts: readonly Draft[]): Draft[] {
  let before: Draft | undefined;
  return drafts.map((draft) => {
    const about = aboutOf(reading, draft, before);
    before = about ? { ...draft, about } : draft;
    return before;
  });
}

function aboutOf(reading: Reading, draft: Draft, before: Draft | undefined): string | undefined {
  if (speaking.has(draft.kind)) return undefined;
  const counted = countedAfter(reading, draft);
  if (draft.kind === 'ordinal') return counted && said(reading, counted);
  const size = counted && !shares.has(draft.kind) ? undefined : governing(reading, draft.from);
  const evident = [size, counted].flatMap((words) => (words ? [said(reading, words)] : []));
  if (evident.length) return evident.join(' … ');
  if (before?.about && isSaidAgain(reading, before, draft)) return before.about;
  if (draft.kind === 'duration' || draft.kind === 'multiple') return undefined;
  const each = wordIn(reading, 'perWords', draft.to) ? nounPhrase(reading, draft.to + 1) : undefined;
  const words = each ? [each] : [topicBefore(reading, draft.from), predicateAfter(reading, draft.to)];
  return words.flatMap((one) => (one ? [said(reading, one)] : [])).join(' … ') || undefined;
}

const said = (reading: Reading, { from, to }: Words): string =>
  reading.text.slice(tokenAt(reading, from)?.start, tokenAt(reading, to - 1)?.end).replace(/\s{1,20}/g, ' ');

/** "100.000 neue Jobs", "3 Prozent der Bevölkerung", "a $3,000 library fine", "$500 million in aid to farmers". */
function countedAfter(reading: Reading, draft: Draft): Words | undefined {
  const at = isHyphen(textAt(reading, draft.to)) ? draft.to + 1 : draft.to;
  const direct = nounPhrase(reading, at);
  const end = direct?.to ?? at;
  const linked = wordIn(reading, shares.has(draft.kind) || direct ? 'genitives' : 'ofWords', end);
  const of = linked ? nounPhrase(reading, skipDeterminers(reading, end + 1)) : undefined;
  return direct && of ? { from: direct.from, to: of.to } : (direct ?? of);
}

function skipDeterminers(reading: Reading, at: number): number {
  let next = at;
  while (next < at + 3 && wordIn(reading, 'determiners', next)) next++;
  return next;
}

/** A noun with the words that describe it before it. */
function nounPhrase(reading: Reading, at: number): Words | undefined {
  let to = at;
  let noun = false;
  for (; to < at + longestPhrase; to++) {
    if (to > at && isJoint(reading, to)) continue;
    if (!isDescribing(reading, to) || (noun && reading.lexicon.words.capitalNouns && !tokenAt(reading, to)?.capital))
      break;
    noun ||= startsNoun(reading, to);
  }
  while (to > at && isJoint(reading, to - 1)) to--;
  return noun && to > at ? { from: at, to } : undefined;
}

/** A hyphen or apostrophe written to the word before it. */
const isJoint = (reading: Reading, at: number): boolean => /^[-–'’]$/.test(textAt(reading, at)) && isGlued(reading, at);

function isDescribing(reading: Reading, at: number): boolean {
  const token = tokenAt(reading, at);
  if (token?.type !== 'word' || token.line || wordIn(reading, 'functionWords', at)) return false;
  if (readNumberWord(token.lower, reading.lexicon)?.form === 'cardinal') return false;
  return !reading.lexicon.words.capitalNouns || token.capital || /(?:e|en|er|es|em)$/.test(token.lower);
}

/** The noun that a figure is the size of: "Umsatz von rund 3 Milliarden", "an investment of $5bn". */
function governing(reading: Reading, from: number): Words | undefined {
  const at = skipExactness(reading, from);
  const link = setBefore(reading, 'sizeLinks', at);
  const words = link && phraseEnding(reading, link.from);
  return words && isTopic(reading, words.to - 1) ? words : undefined;
}

/** The words of exactness and of a range's beginning before a figure. */
function skipExactness(reading: Reading, from: number): number {
  let at = from;
  for (let i = 0; i < 3; i++) {
    const words = phraseBefore(reading.lexicon.before, reading.tokens, at) ?? setBefore(reading, 'range-between', at);
    at = words?.from ?? at;
  }
  return at;
}

/** "$980bn (£720bn)", "0.25 percent or $63.1 billion": the same thing in another unit. */
function isSaidAgain(reading: Reading, before: Draft, draft: Draft): boolean {
  const at = skipExactness(reading, draft.from);
  const gap = at - before.to;
  if (gap < 1 || gap > 3) return false;
  const link = textAt(reading, at - 1);
  return (
    link === '(' ||
    link === '/' ||
    wordIn(reading, 'range-or', at - 1) ||
    lowerAt(reading, at - 1) === reading.lexicon.words.and
  );
}

/** The noun phrase that ends before a token, with what it is of: "die Zahl der Toten". */
function phraseEnding(reading: Reading, to: number): Words | undefined {
  let from = to;
  while (from > 0 && from > to - longestPhrase && belongs(reading, from - 1) && !tokenAt(reading, from)?.line) from--;
  while (from < to && (!startsNoun(reading, from) || isMeasureWord(reading, from))) from++;
  return from < to ? { from, to } : undefined;
}

/** Units and scale words before a noun are a figure's own: "1,8 Megawattstunden Strom". */
const isMeasureWord = (reading: Reading, at: number): boolean =>
  reading.lexicon.units.phrases.has(lowerAt(reading, at)) ||
  reading.lexicon.words.scales[lowerAt(reading, at)] !== undefined ||
  reading.lexicon.words.parts[lowerAt(reading, at)] !== undefined;

function belongs(reading: Reading, at: number): boolean {
  const token = tokenAt(reading, at);
  if (token?.type !== 'word') return isJoint(reading, at);
  const noun = !wordIn(reading, 'functionWords', at) && (!reading.lexicon.words.capitalNouns || token.capital);
  return (
    noun ||
    (wordIn(reading, 'genitives', at) && belongs(reading, at - 1)) ||
    (wordIn(reading, 'determiners', at) && wordIn(reading, 'genitives', at - 1))
  );
}

/** The last noun before a figure in its sentence; not what only describes the figure ("the current $5"). */
function topicBefore(reading: Reading, from: number): Words | undefined {
  const start = wordIn(reading, 'determiners', from - 2) && !reading.lexicon.words.capitalNouns ? from - 2 : from;
  for (let i = start - 1; i >= 0 && i > start - clauseReach; i--) {
    const token = tokenAt(reading, i);
    if (!token || /^[.!?;:]$/.test(token.text)) return undefined;
    if (startsTopic(reading, i)) return phraseEnding(reading, i + 1);
    if (token.line) return undefined;
  }
  return undefined;
}

const startsTopic = (reading: Reading, at: number): boolean =>
  tokenAt(reading, at)?.type === 'word' && belongs(reading, at) && startsNoun(reading, at) && isTopic(reading, at);

/** No day, month, unit, number or verb of change. */
function isTopic(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  const { words, units } = reading.lexicon;
  if (word.length < 3 || words.months[word] || words.scales[word] || units.phrases.has(word)) return false;
  return !wordIn(reading, 'weekdays', at) && !wordIn(reading, 'change', at) && !wordIn(reading, 'yearCues', at);
}

/** The participle or verb that closes the clause: "500 Milliarden sollen investiert werden". */
function predicateAfter(reading: Reading, from: number): Words | undefined {
  const { participle } = reading.lexicon.words;
  for (let i = from; participle && i < from + clauseReach; i++) {
    const token = tokenAt(reading, i);
    if (!token || token.line || token.type === 'mark') return undefined;
    if (!token.capital && participle.test(token.lower) && !wordIn(reading, 'functionWords', i))
      return { from: i, to: i + 1 };
  }
  return undefined;
}
