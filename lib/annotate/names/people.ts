import type { Draft } from './draft.ts';
import { type Form, winner } from './forms.ts';
import { type Group, newGroup, put } from './groups.ts';

interface Person {
  words: string[];
  group: Group;
  /** Where the text last names them in full. */
  seen: number;
}

/** A word of a name as it is compared: "al-Beispiel" and "Beispiel" are one. */
const bare = (word: string) => word.toLowerCase().replace(/^(?:al|el|ad|as|ash|at|an|ar)-/u, '');
const same = (a: string, b: string) => bare(a) === bare(b);
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** The words of a name without what only tells generations apart. */
const withoutSuffix = (words: readonly string[]): readonly string[] =>
  words.length > 2 && suffix.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
/** The word by which a person is known. */
const surnameOf = (words: readonly string[]): string => bare(withoutSuffix(words).at(-1) ?? '');
const initialOf = (name: string, full: string) => /^\p{Lu}\.?$/u.test(name) && same(name[0] ?? '', full[0] ?? '');

/** "Donald J. Trump" and "Donald Trump", "J. Beispiel" and "Jana Beispiel". */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [firstA = '', lastA = ''] = [a[0], surnameOf(a)];
  const [firstB = '', lastB = ''] = [b[0], surnameOf(b)];
  // The surname first: "Beispiel Erika".
  if (a.length === 2 && b.length === 2 && same(firstA, lastB) && same(lastA, firstB)) return true;
  return same(lastA, lastB) && (same(firstA, firstB) || initialOf(firstA, firstB) || initialOf(firstB, firstA));
}

function endsWith(whole: readonly string[], short: readonly string[]): boolean {
  const full = withoutSuffix(whole);
  return full.length > short.length && short.every((word, i) => same(word, full[full.length - short.length + i] ?? ''));
}

// Being part of a person's full name outweighs what the tagger takes a surname for by itself this many times.
const weightOfFullName = 5;

/** Whether a form names people, the surnames of people named in full included. */
export function isPerson(form: Form, surnames: ReadonlyMap<string, number>): boolean {
  if (winner(form.votes) === 0) return true;
  if (form.words.length > 1) return false;
  const full = surnames.get(bare(form.key)) ?? 0;
  const others = Math.max(...form.votes.slice(1));
  return full > 0 && (form.votes[0] ?? 0) + full >= others / weightOfFullName;
}

/** How often each surname stands in a full name, by its key. */
export function surnamesOf(forms: Iterable<Form>): Map<string, number> {
  const surnames = new Map<string, number>();
  for (const { words, votes } of forms) {
    if (words.length < 2 || winner(votes) !== 0) continue;
    const surname = surnameOf(words);
    surnames.set(surname, (surnames.get(surname) ?? 0) + (votes[0] ?? 0));
  }
  return surnames;
}

/** Gathers the drafts of people; a surname goes to the one last named in full, else to the first who will be. */
export function gatherPeople(drafts: readonly [Draft, Form][]): Group[] {
  const people: Person[] = [];
  for (const [, form] of drafts) {
    if (form.words.length < 2 || people.some(({ words }) => sameFullName(words, form.words))) continue;
    people.push({ words: form.words, group: newGroup(), seen: -1 });
  }
  // "Leyen" or "von der Leyen" beside "Ursula von der Leyen" is no person of its own.
  const full = people.filter(
    (person) => !people.some((other) => other !== person && endsWith(other.words, person.words)),
  );
  const byWord = new Map<string, Person[]>();
  for (const person of full)
    for (const word of new Set(person.words.map(bare))) byWord.set(word, [...(byWord.get(word) ?? []), person]);
  const single = new Map<string, Group>();
  const groups = full.map(({ group }) => group);
  for (const [i, [draft, form]] of drafts.entries()) {
    const around = byWord.get(surnameOf(form.words)) ?? [];
    const named = form.words.length > 1 ? around.find(({ words }) => sameFullName(words, form.words)) : undefined;
    const person =
      named ?? lastNamed(around.filter(({ words }) => endsWith(words, form.words))) ?? byFirstName(around, form.words);
    if (named) named.seen = i;
    const group = person?.group ?? single.get(form.key) ?? newGroup();
    if (!person && !single.has(form.key)) {
      single.set(form.key, group);
      groups.push(group);
    }
    put(group, draft, form);
  }
  return groups.filter((group) => group.drafts.length > 0);
}

/** The candidate last named in full; before any has been, the first to come. */
function lastNamed(candidates: Person[]): Person | undefined {
  return candidates.reduce<Person | undefined>(
    (best, person) => (best && best.seen >= person.seen ? best : person),
    undefined,
  );
}

/** The only person with this first name. */
function byFirstName(candidates: Person[], short: readonly string[]): Person | undefined {
  const named = candidates.filter(({ words }) => short.length === 1 && same(words[0] ?? '', short[0] ?? ''));
  return named.length === 1 ? named[0] : undefined;
}
