import { pageWords } from '../languages/pages.ts';

const earliest = 1990;
const latest = 2100;
/** Languages whose month names the platform tells us; what a language's folder has comes first. */
const others = ['fr', 'es', 'it', 'nl', 'pt', 'pl', 'tr', 'da', 'nb', 'sv', 'cs', 'ru'];

const plain = (word: string) => word.toLowerCase().replace(/\.$/, '');

let months: Map<string, number> | undefined;

/** Month names to 1–12; made when first asked for. */
function monthNumbers(): Map<string, number> {
  if (months) return months;
  months = new Map();
  for (const language of others)
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
      for (let i = 0; i < 12; i++) {
        const name = format.formatToParts(Date.UTC(2024, i, 1)).find(({ type }) => type === 'month')?.value;
        if (name) months.set(plain(name), i + 1);
      }
    }
  for (const { months: names } of pageWords)
    for (const [i, name] of names.entries()) months.set(plain(name), (i % 12) + 1);
  return months;
}

function iso(year: number, month: number, day: number): string | undefined {
  if (year < earliest || year > latest || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first day written out in a line, as an ISO date: "12. März 2024", "March 12, 2024", "12.3.2024", "2024/03/12", "2024年3月12日". */
export function writtenDate(line: string): string | undefined {
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|º)? ?(?:de |of )?(\p{L}{3,12})\.?,? (?:de |del )?(\d{4})(?!\d)/u.exec(line);
  const monthFirst = /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u.exec(line);
  const numbers = monthNumbers();
  const named = (match: RegExpExecArray | null, month: number, day: number) =>
    match && iso(Number(match[3]), numbers.get(plain(match[month] ?? '')) ?? 0, Number(match[day]));
  const dotted = /(?<![\d.])(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d\d)(?![\d])/.exec(line);
  const yearFirst = /(?<!\d)(\d{4})(?:[-/.]|年 ?)(\d{1,2})(?:[-/.]|月 ?)(\d{1,2})(?!\d)/.exec(line);
  return (
    named(dayFirst, 2, 1) ??
    named(monthFirst, 1, 2) ??
    (yearFirst && iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))) ??
    (dotted ? numericDate(dotted) : undefined) ??
    undefined
  );
}

/** Day first, as nearly everywhere; month first where the second number can be no month, or after a slash is no day. */
function numericDate([, first = '', separator, second = '', last = '']: RegExpExecArray): string | undefined {
  if (last.length === 2 && separator !== '.') return undefined;
  const year = last.length === 2 ? 2000 + Number(last) : Number(last);
  return iso(year, Number(second), Number(first)) ?? iso(year, Number(first), Number(second));
}

/** The day an address tells: /2024/03/12/, /2024-03-12-, /20240312. */
export function addressDate(url: string): string | undefined {
  const path = url.replace(/^https?:\/\/[^/]{1,200}/, '');
  const named = /\/(\d{4})\/([a-z]{3})\/(\d{1,2})(?!\d)/.exec(path);
  if (named) return iso(Number(named[1]), monthNumbers().get(named[2] ?? '') ?? 0, Number(named[3]));
  const match =
    /(?<!\d)((?:19|20)\d\d)([/_-])([01]?\d)\2([0-3]?\d)(?!\d)/.exec(path) ??
    /[/_-]((?:19|20)\d\d)()([01]\d)([0-3]\d)(?!\d)/.exec(path);
  return match ? iso(Number(match[1]), Number(match[3]), Number(match[4])) : undefined;
}
