/** What a code unit can be part of. */
export const Class = { other: 0, lower: 1, upper: 2, digit: 3, space: 4, newline: 5 } as const;

// Latin, Greek and Cyrillic are looked up; what lies beyond is rare in the languages we serve.
const tabled = 0x2100;
const classes = new Uint8Array(tabled);
const lowered = new Uint16Array(tabled);

function classify(character: string): number {
  if (/[\n\r\u2028\u2029]/u.test(character)) return Class.newline;
  if (/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(character)) return Class.space;
  if (/\p{Nd}/u.test(character)) return Class.digit;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return Class.upper;
  return /[\p{L}\p{M}]/u.test(character) ? Class.lower : Class.other;
}

for (let code = 0; code < tabled; code++) {
  const character = String.fromCharCode(code);
  const lower = character.toLowerCase();
  classes[code] = classify(character);
  lowered[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** The class of a UTF-16 code unit; a surrogate is `other`. */
export const classOf = (code: number): number =>
  code < tabled ? (classes[code] ?? 0) : classify(String.fromCharCode(code));

/** The code unit in lower case. */
export const lowerCode = (code: number): number => (code < tabled ? (lowered[code] ?? code) : code);

/** Whether a class is that of a letter or digit. */
export const inWord = (kind: number): boolean => kind >= Class.lower && kind <= Class.digit;
