/** The words by which a Kindle says what an entry is, in the languages of its interface that we know. */
export const kindleWords = {
  highlight: /\b(Highlight|Markierung)\b/i,
  note: /\b(Note|Notiz)\b/i,
  bookmark: /\b(Bookmark|Lesezeichen)\b/i,
  location: /\b(?:Location|Position)\s+(\d+)(?:-(\d+))?/i,
  page: /\b(?:page|Seite)\s+(\d+)/i,
};

const dateLanguages = ['en', 'de'];

/** Month names of the languages a Kindle writes dates in, folded to lower case. */
const months = new Map(
  dateLanguages.flatMap((language) =>
    Array.from({ length: 12 }, (_, month): [string, number] => [
      new Intl.DateTimeFormat(language, { month: 'long' }).format(new Date(2000, month, 15)).toLowerCase(),
      month,
    ]),
  ),
);

/** "Thursday, 3 May 2018 10:00:00 AM", "Thursday, May 3, 2018 …" or "Donnerstag, 3. Mai 2018 10:00:00"; 0 where there is no date. */
export function kindleDate(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? [];
  const at = words.findIndex((word) => months.has(word));
  const month = months.get(words[at] ?? '');
  const year = Number(words.find((word) => /^\d{4}$/.test(word)));
  const day = Number([words[at - 1], words[at + 1]].find((word) => /^\d{1,2}$/.test(word ?? '')));
  if (month === undefined || !year || !day) return 0;
  const [, hours = '0', minutes = '0', seconds = '0', half] =
    /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?/i.exec(text) ?? [];
  const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toUpperCase() === 'PM' ? 12 : 0);
  return new Date(year, month, day, hour, Number(minutes), Number(seconds)).getTime();
}
