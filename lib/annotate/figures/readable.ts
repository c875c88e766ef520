/** A text as the reader of figures wants it: composed letters, no soft hyphens, plain minus signs; and the way back to the original offsets. */
export interface Readable {
  text: string;
  /** The offset in the original of an offset in `text`. */
  original(offset: number): number;
}

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const combining = /[\u0300-\u036F]/;
const minusSigns = /[\u2212\u2010\u2011]/g;

/** Makes a text readable; offsets differ from the original's only where characters had to go. */
export function makeReadable(original: string): Readable {
  // Signs that stand for a hyphen or minus are replaced one for one.
  const plain = original.replace(minusSigns, '-');
  if (!invisible.test(plain) && !combining.test(plain)) return { text: plain, original: (offset) => offset };
  const offsets: number[] = [];
  let text = '';
  for (let i = 0; i < plain.length; ) {
    let end = i + 1;
    while (end < plain.length && combining.test(plain.charAt(end))) end++;
    const letter = plain.slice(i, end).normalize('NFC');
    if (!invisible.test(letter)) {
      for (let k = 0; k < letter.length; k++) offsets.push(i);
      text += letter;
    }
    i = end;
  }
  offsets.push(plain.length);
  return { text, original: (offset) => offsets[offset] ?? plain.length };
}
