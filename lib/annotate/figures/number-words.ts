import type { Lexicon, Meaning } from './lexicon.ts';

/** What one word says about numbers. */
export interface NumberWord {
  value: number;
  /** What follows the number in the same word: "dritte", "fünftel", "dreifach", "dreijährig". */
  form: 'cardinal' | 'ordinal' | 'fraction' | 'multiple' | 'times' | 'half' | 'decade' | 'unit';
  /** Of a `unit`. */
  meaning?: Meaning;
}

const none: unique symbol = Symbol('no number word');

/** Reads a word as a number, with the language's endings; `undefined` when it is none. */
export function readNumberWord(lower: string, lexicon: Lexicon): NumberWord | undefined {
  const known = lexicon.read.get(lower);
  if (known !== undefined) return known === none ? undefined : (known as NumberWord);
  const word = parse(lower, lexicon);
  // News has a few ten thousand different words; beyond that, start again rather than grow.
  if (lexicon.read.size > 50_000) lexicon.read.clear();
  lexicon.read.set(lower, word ?? none);
  return word;
}

function parse(lower: string, lexicon: Lexicon): NumberWord | undefined {
  const { cardinals, ordinals } = lexicon.words;
  const cardinal = cardinals[lower];
  if (cardinal !== undefined) return { value: cardinal, form: 'cardinal' };
  const ordinal = ordinals[lower];
  if (ordinal !== undefined && !lexicon.words.capitalNouns) return { value: ordinal, form: 'ordinal' };
  if (!lexicon.words.capitalNouns) {
    // English writes "two-thirds", "twentieths": the plural of an ordinal.
    const singular = lower.endsWith('s') ? ordinals[lower.slice(0, -1)] : undefined;
    if (singular !== undefined && singular > 2) return { value: singular, form: 'fraction' };
    const fold = lower.endsWith('fold') ? parse(lower.slice(0, -4), lexicon) : undefined;
    if (fold?.form === 'cardinal') return { value: fold.value, form: 'multiple' };
  }
  return parseCompound(lower, lexicon);
}

/** Takes number parts from the front of a word for as long as there are any: "zwei|und|zwanzig|tausend|ste". */
function parseCompound(lower: string, lexicon: Lexicon): NumberWord | undefined {
  const { cardinals, ordinals, and } = lexicon.words;
  const parts: (number | 'and')[] = [];
  let rest = lower;
  for (let rounds = 0; rounds < 30 && rest; rounds++) {
    if (parts.length && (lexicon.endings.has(rest) || startsHalf(rest, lexicon))) break;
    const next = lexicon.numberParts.find((part) => rest.startsWith(part));
    const stem = next === rest ? undefined : ordinalStem(rest, lexicon);
    if (stem) return finish([...parts, ordinals[stem] ?? 0], 'ordinal');
    if (next) parts.push(cardinals[next] ?? 0);
    else if (parts.length && rest.startsWith(and) && rest.length > and.length) parts.push('and');
    else break;
    rest = rest.slice((next ?? and).length);
  }
  if (!parts.length) return undefined;
  return finishCompound(parts, rest, lexicon);
}

/** "ein|einhalb", "zwei|einhalb|mal" */
const startsHalf = (rest: string, lexicon: Lexicon): boolean => lexicon.halves.some((half) => rest.startsWith(half));

/** What the ending of a compound makes of its number. */
function finishCompound(
  parts: readonly (number | 'and')[],
  ending: string,
  lexicon: Lexicon,
  half = 0,
): NumberWord | undefined {
  if (!ending) return finish(parts, 'cardinal');
  const form = lexicon.endings.get(ending);
  if (form === 'half') {
    const whole = finish(parts, 'cardinal');
    return whole && { value: whole.value + 0.5, form: 'cardinal' };
  }
  if (form) {
    const word = finish(parts, form);
    // "einte" is a verb, "einer" an article; a decade is a full ten.
    return !word || word.value + half === 1 || (form === 'decade' && (word.value < 20 || word.value % 10))
      ? undefined
      : word;
  }
  const meaning = lexicon.adjectiveUnits.get(ending);
  if (meaning) return finish(parts, 'unit', meaning);
  // "eineinhalbmal"
  for (const added of lexicon.halves)
    if (ending.startsWith(added)) {
      const word = finishCompound(parts, ending.slice(added.length), lexicon, 0.5);
      return word && { ...word, value: word.value + 0.5 };
    }
  return undefined;
}

/** "dritt" + "en": an ordinal whose stem is no number word. */
function ordinalStem(rest: string, lexicon: Lexicon): string | undefined {
  if (!lexicon.words.capitalNouns) return undefined;
  return Object.keys(lexicon.words.ordinals).find(
    (stem) => rest.startsWith(stem) && adjectival.test(rest.slice(stem.length)),
  );
}
const adjectival = /^e[nrsm]?$/;

function finish(
  parts: readonly (number | 'and')[],
  form: NumberWord['form'],
  meaning?: Meaning,
): NumberWord | undefined {
  const value = evaluate(parts);
  if (value === undefined) return undefined;
  return meaning ? { value, form, meaning } : { value, form };
}

/** The value of number parts in a row, ones before tens ("drei und zwanzig") or after; `undefined` when they make no number. */
export function evaluate(parts: readonly (number | 'and')[]): number | undefined {
  let total = 0;
  let current = 0;
  let last = Number.POSITIVE_INFINITY;
  let joined = false;
  for (const part of parts) {
    if (part === 'and') {
      joined = true;
      continue;
    }
    if (part === 100) {
      if (current >= 100) return undefined;
      current = (current || 1) * 100;
    } else if (part >= 1000) {
      total += (current || 1) * part;
      current = 0;
    } else if (part >= 20) {
      const ones = current % 100;
      if (ones && !(joined && ones < 10)) return undefined;
      current += part;
    } else {
      if (current % 10 || (current % 100 && (part >= 10 || current % 100 < 20))) return undefined;
      if (last === 0) return undefined;
      current += part;
    }
    last = part;
    joined = false;
  }
  return joined ? undefined : total + current;
}
