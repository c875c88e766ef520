import { evaluate, type NumberWord, readNumberWord } from './number-words.ts';
import { afterHyphen, isGlued, lowerAt, type Reading, setAt, tokenAt, wordIn } from './reading.ts';
import type { Token } from './tokens.ts';

/** A number as the text writes it, scale words multiplied out; no unit yet. Token indices `[from, to)`. */
export interface Amount {
  from: number;
  to: number;
  value: number;
  /** In words. */
  spelled: boolean;
  /** With a scale word: "Millionen", "bn". */
  scaled: boolean;
  /** The scale, to share it with the low end of a range. */
  scale: number;
  /** A part of one: "zwei Drittel", "half". */
  part: boolean;
  /** Only an article: "a", "ein". */
  article: boolean;
  /** What the word makes of its number beyond a cardinal: "dritte", "dreifach". */
  word?: NumberWord;
}

const plain = { spelled: false, scaled: false, scale: 1, part: false, article: false };

const numberWordAt = (reading: Reading, at: number): NumberWord | undefined => {
  const token = tokenAt(reading, at);
  return token?.type === 'word' ? readNumberWord(token.lower, reading.lexicon) : undefined;
};

/** Reads the number that begins at a token. */
export function readAmount(reading: Reading, at: number, depth = 0): Amount | undefined {
  const sign = depth === 0 ? signAt(reading, at) : undefined;
  const start = sign ? sign.to : at;
  const first =
    numeralAt(reading, start) ?? wordsAt(reading, start) ?? partAt(reading, start) ?? articleAt(reading, start);
  if (!first) return undefined;
  if (first.word && first.word.form !== 'cardinal') return sign ? undefined : first;
  const whole = withScale(reading, withPart(reading, first), depth);
  if (whole.article && whole.value === 1 && !whole.scaled && depth) return undefined;
  return sign ? { ...whole, from: at, value: sign.factor * whole.value } : whole;
}

/** "minus", or a sign written to the numeral but to nothing before it. */
function signAt(reading: Reading, at: number): { to: number; factor: number } | undefined {
  const word = setAt(reading, 'minus', at);
  if (word && (tokenAt(reading, word.to)?.type === 'number' || numberWordAt(reading, word.to)))
    return { to: word.to, factor: -1 };
  const token = tokenAt(reading, at);
  if (
    token?.type !== 'mark' ||
    !/[-–+]/.test(token.text) ||
    tokenAt(reading, at + 1)?.type !== 'number' ||
    !isGlued(reading, at + 1)
  )
    return undefined;
  const before = tokenAt(reading, at - 1);
  // Between a number and its dash there may be spaces: "10 -12" is a range.
  if (isGlued(reading, at) && before && !/[([„“"'/$€£]/.test(before.text)) return undefined;
  return before?.type === 'number' && token.text !== '+'
    ? undefined
    : { to: at + 1, factor: token.text === '+' ? 1 : -1 };
}

function numeralAt(reading: Reading, at: number): Amount | undefined {
  const token = tokenAt(reading, at);
  if (token?.type !== 'number') return undefined;
  const amount: Amount = { ...plain, from: at, to: at + 1, value: token.value };
  const fraction = slashAt(reading, at);
  if (fraction !== undefined) return { ...amount, to: at + 3, value: fraction, part: fraction < 1 };
  const next = tokenAt(reading, at + 1);
  if (next?.type !== 'number' || !Number.isInteger(token.value) || next.line)
    return isVulgar(token) ? { ...amount, part: true } : amount;
  if (isVulgar(next)) return { ...amount, to: at + 2, value: token.value + next.value };
  const mixed = token.value < 1000 ? slashAt(reading, at + 1) : undefined;
  return mixed !== undefined && mixed < 1 ? { ...amount, to: at + 4, value: token.value + mixed } : amount;
}

const isVulgar = (token: Token): boolean => !/\d/.test(token.text);

/** "3/4": a fraction written with a slash and small, usual numbers. */
export function slashAt(reading: Reading, at: number): number | undefined {
  const [top, slash, bottom, after] = [0, 1, 2, 3].map((i) => tokenAt(reading, at + i));
  if (
    slash?.text !== '/' ||
    top?.type !== 'number' ||
    bottom?.type !== 'number' ||
    !isGlued(reading, at + 1) ||
    !isGlued(reading, at + 2)
  )
    return undefined;
  if (after?.text === '/' && isGlued(reading, at + 3)) return undefined;
  const usual = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 50, 100, 1000];
  const value = top.value / bottom.value;
  const named = usual.includes(bottom.value) || (top.value === 1 && wordIn(reading, 'ofWords', at + 3));
  return named && Number.isInteger(top.value) && value < 1 && top.value > 0 ? value : undefined;
}

/** Number words in a row: "two hundred and five", "twenty-first", "zweiundzwanzig". */
function wordsAt(reading: Reading, at: number): Amount | undefined {
  const parts: (number | 'and')[] = [];
  const { words } = reading.lexicon;
  let to = at;
  let last: NumberWord | undefined;
  for (let next = at; next < at + 16; ) {
    if (next > at && tokenAt(reading, next)?.line) break;
    const word = numberWordAt(reading, next);
    if (!word || (word.form !== 'cardinal' && parts.length && word.form !== 'ordinal')) break;
    if (word.form === 'fraction') break;
    const value = evaluate([...parts, word.value]);
    if (value === undefined || (parts.length && words.capitalNouns) || (last && !Number.isInteger(last.value))) break;
    if (word.form === 'ordinal' && parts.length && (Number(parts.at(-1)) < 20 || word.value >= 100)) break;
    parts.push(word.value);
    last = word;
    to = next + 1;
    if (word.form !== 'cardinal') break;
    next = afterHyphen(reading, to);
    if (lowerAt(reading, next) === words.and && Number(parts.at(-1)) >= 100 && !words.capitalNouns) {
      const following = numberWordAt(reading, next + 1);
      if (following?.form !== 'cardinal' && following?.form !== 'ordinal') break;
      parts.push('and');
      next++;
    }
  }
  if (!last) return undefined;
  while (parts.at(-1) === 'and') parts.pop();
  const value = parts.length === 1 ? last.value : evaluate(parts);
  if (value === undefined) return undefined;
  const amount: Amount = { ...plain, from: at, to, value, spelled: true };
  if (last.form !== 'cardinal') return { ...amount, word: { ...last, value } };
  return withPoint(reading, { ...amount, article: to === at + 1 && wordIn(reading, 'one', at) });
}

/** "zwei Komma drei", "nine point nought four". */
function withPoint(reading: Reading, amount: Amount): Amount {
  if (lowerAt(reading, amount.to) !== reading.lexicon.words.point || !Number.isInteger(amount.value)) return amount;
  let digits = '';
  let to = amount.to + 1;
  for (
    let word = numberWordAt(reading, to);
    word?.form === 'cardinal' && word.value < 100 && digits.length < 9;
    word = numberWordAt(reading, to)
  ) {
    digits += String(word.value);
    to = afterHyphen(reading, to + 1);
  }
  return digits ? { ...amount, to, value: Number(`${amount.value}.${digits}`) } : amount;
}

/** "half", "anderthalb", "dreiviertel": a part with no number before it. */
function partAt(reading: Reading, at: number): Amount | undefined {
  const part = tokenAt(reading, at)?.type === 'word' ? reading.lexicon.words.parts[lowerAt(reading, at)] : undefined;
  if (part === undefined) return undefined;
  // "half a million": the article between belongs to it.
  const skip = wordIn(reading, 'one', at + 1) && scaleAt(reading, at + 2) !== undefined ? 2 : 1;
  return { ...plain, from: at, to: at + skip, value: part, spelled: true, part: part < 1 };
}

const articleAt = (reading: Reading, at: number): Amount | undefined =>
  wordIn(reading, 'one', at) ? { ...plain, from: at, to: at + 1, value: 1, spelled: true, article: true } : undefined;

/** What a word after a number divides it by: "Drittel", "fifths"; `undefined` when it is no denominator. */
function denominatorAt(reading: Reading, at: number, count: number): number | undefined {
  if (tokenAt(reading, at)?.type !== 'word' || tokenAt(reading, at)?.line) return undefined;
  const { parts } = reading.lexicon.words;
  const part = parts[lowerAt(reading, at)];
  if (part !== undefined && part <= 0.5) return part;
  const word = numberWordAt(reading, at);
  if (word?.form === 'fraction') return 1 / word.value;
  return word?.form === 'ordinal' && !reading.lexicon.words.capitalNouns && count === 1 && word.value > 2
    ? 1 / word.value
    : undefined;
}

/** Adds a denominator ("zwei Drittel") or a part ("two and a half") to a whole number. */
function withPart(reading: Reading, amount: Amount): Amount {
  if (amount.part || !Number.isInteger(amount.value)) return amount;
  const at = afterHyphen(reading, amount.to);
  const denominator = amount.value < 100 ? denominatorAt(reading, at, amount.value) : undefined;
  if (denominator !== undefined)
    return {
      ...amount,
      to: at + 1,
      value: amount.value * denominator,
      part: amount.value * denominator < 1,
      article: false,
      spelled: true,
    };
  if (amount.article || lowerAt(reading, amount.to) !== reading.lexicon.words.and) return amount;
  const part = readAmount(reading, amount.to + 1, 1);
  if (part?.part && part.value < 1) return { ...amount, to: part.to, value: amount.value + part.value };
  // "five and a half million"
  const share = part?.scaled ? part.value / part.scale : 1;
  if (!part || share >= 1 || amount.value > 999) return amount;
  return { ...part, from: amount.from, value: (amount.value + share) * part.scale };
}

/** The scale word at a token, with the dot of its abbreviation. */
export function scaleAt(reading: Reading, at: number): { factor: number; to: number } | undefined {
  const token = tokenAt(reading, at);
  if (token?.type !== 'word' || token.line) return undefined;
  const factor = reading.lexicon.words.scales[token.lower];
  if (factor === undefined) return undefined;
  const dotted = lowerAt(reading, at + 1) === '.' && isGlued(reading, at + 1) && token.lower.length <= 4;
  return { factor, to: dotted ? at + 2 : at + 1 };
}

function attachedScaleAt(reading: Reading, at: number): number | undefined {
  const token = tokenAt(reading, at);
  return token?.type === 'word' && isGlued(reading, at)
    ? (reading.lexicon.words.attachedScales[token.text] ?? reading.lexicon.words.attachedScales[token.lower])
    : undefined;
}

function withScale(reading: Reading, amount: Amount, depth: number): Amount {
  let { to, value, scaled } = amount;
  let scale = 1;
  for (let rounds = 0; rounds < 2; rounds++) {
    const next = scaleAt(reading, afterHyphen(reading, to));
    // "ein Hundert" is a hundred, "eine tausend" is none.
    if (!next || (amount.article && next.factor < 1)) break;
    scale *= next.factor;
    value *= next.factor;
    to = next.to;
    scaled = true;
  }
  if (!scaled) return amount;
  const whole: Amount = { ...amount, to, value, scaled, scale, part: false, article: false };
  if (depth > 3) return whole;
  const and = lowerAt(reading, to) === reading.lexicon.words.and ? 1 : 0;
  const rest = readAmount(reading, to + and, depth + 1);
  if (!rest || rest.article || rest.word || tokenAt(reading, to)?.line) return whole;
  if (and && rest.part) return { ...whole, to: rest.to, value: value + rest.value * scale };
  const adds =
    rest.value < scale &&
    !rest.part &&
    (rest.spelled ? !and || scale <= 1000 : !and && rest.scaled && rest.scale < scale);
  return adds ? { ...whole, to: rest.to, value: value + rest.value } : whole;
}

/** A numeral with a letter that may be a scale: "3.5m", "10K". */
export function withAttachedScale(reading: Reading, amount: Amount): Amount | undefined {
  const factor = amount.scaled || amount.spelled ? undefined : attachedScaleAt(reading, amount.to);
  return factor === undefined
    ? undefined
    : { ...amount, to: amount.to + 1, value: amount.value * factor, scaled: true, scale: factor };
}
