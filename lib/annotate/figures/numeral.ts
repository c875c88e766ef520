const grouped = [
  /\d{1,3}(?:\.\d{3}){1,6}(?:,\d{1,9})?(?![\d])/y,
  /\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?(?![\d])/y,
  /\d{1,3}(?:['’]\d{3}){1,6}(?:[.,]\d{1,9})?(?![\d])/y,
  // Lakhs and crores.
  /\d{1,2}(?:,\d{2}){1,4},\d{3}(?:\.\d{1,9})?(?![\d])/y,
  /[1-9]\d{0,2}(?:[ \u00A0\u2009\u202F]\d{3}){1,6}(?:[.,]\d{1,9})?(?![\d])/y,
];
const simple = /\d{0,20}[.,]\d{1,20}|\d{1,20}/y;
/** Swiss and German price tags write nought cents as a dash: "20.–". */
const dashedCents = /[.,][–—-](?![\p{L}\d])/uy;

export interface Numeral {
  text: string;
  value: number;
}

function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

const tenFold = (digits: string, mark: string): number =>
  Number(
    digits
      .replaceAll(/[^\d.,]/g, '')
      .replaceAll(mark === ',' ? '.' : ',', '')
      .replace(mark, '.'),
  );

/**
 * Reads the numeral at an offset. The language's decimal mark decides where a numeral could be read both ways ("4.800"); where only one
 * way makes sense ("1.07", "1.250.000") the numeral itself decides.
 */
export function readNumeral(text: string, at: number, decimal: ',' | '.'): Numeral {
  let best: Numeral = { text: '', value: Number.NaN };
  for (const pattern of grouped) {
    const found = take(pattern, text, at);
    if (found.length <= best.text.length) continue;
    const mark = groupMark(found);
    const groups = found.split(mark).length - 1;
    // "0.125" and, where the mark is the language's decimal mark, "1,250" are no groups.
    if (found.startsWith('0') || (mark === decimal && groups === 1 && !found.includes(otherMark(mark)))) continue;
    best = {
      text: found,
      value: tenFold(found, mark === '.' ? ',' : mark === ',' ? '.' : found.includes(',') ? ',' : '.'),
    };
  }
  if (!best.text) {
    const found = take(simple, text, at);
    best = { text: found, value: Number(found.replace(',', '.')) };
  }
  const cents = /[.,]\d*$/.test(best.text) ? '' : take(dashedCents, text, at + best.text.length);
  const afterGroups = cents || !/[.,]\d{3}$/.test(best.text) ? cents : take(dashedCents, text, at + best.text.length);
  return { text: best.text + afterGroups, value: best.value };
}

const groupMark = (found: string): string => found.replace(/^\d{1,3}/, '').charAt(0);
const otherMark = (mark: string): string => (mark === ',' ? '.' : ',');
