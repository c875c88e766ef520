import type { Attribution, Context, Subject, WikiPage } from './context.ts';
import { informativeWords, stem } from './informative-words.ts';
import { isNamed, nameWords } from './names.ts';
import { namesPeople, pageKind } from './page-kind.ts';
import type { Answer } from './wiki.ts';

/** So many candidates a card offers. */
const OFFERED = 6;
/** The best candidate is asserted only when it leads by so much. */
const MARGIN = 3;
const KIND_WEIGHT = 3;
const TITLE_WEIGHT = 3;
/** Words in common beyond this say nothing more. */
const MOST_WORDS = 6;

/** What the reader has said a name means: a page's title, or `null` for none of those offered. */
export type Choice = string | null | undefined;

interface Judged {
  page: WikiPage;
  kind: 'fits' | 'clashes' | 'unknown';
  /** Words that the page shares with the article, beyond the name. */
  shared: number;
  score: number;
}

/** What a wiki's answer means for a subject in an article. A page is asserted only when it fits; where that is not sure, it is offered. */
export function judge(
  answer: Answer,
  subject: Subject,
  articleText: string,
  choice: Choice,
  about: { attribution: Attribution; asked: number; hosts: string[] },
): Context {
  const { attribution, asked, hosts } = about;
  const pages = answer.page && isArticle(answer.page) ? [answer.page] : answer.candidates;
  const chosen = choice && pages.find(({ title }) => title === choice);
  if (chosen) return { state: 'found', page: chosen, attribution, asked, chosen: true };
  if (choice === null) return { state: 'unknown', hosts, asked, refused: true };

  const article = informativeWords(articleText);
  const judged = pages
    .filter((page) => isNamed(page, subject.name) || page === answer.page)
    .map((page) => compare(page, subject, article))
    .sort((a, b) => b.score - a.score);
  const [best, second] = judged;
  if (!best) return { state: 'unknown', hosts, asked, refused: false };
  const sure = best.page === answer.page ? fits(best, subject) : leads(best, second) && !answer.partial;
  if (sure) return { state: 'found', page: best.page, attribution, asked, chosen: false };
  return { state: 'several', pages: judged.slice(0, OFFERED).map(({ page }) => page), attribution, asked };
}

const isArticle = (page: WikiPage) => !page.ambiguous && !namesPeople(page);

/** A page under the very name: it fits when it is of the same kind and the article speaks of the same things; of people who only share a name, the latter tells. */
function fits({ page, kind, shared }: Judged, subject: Subject): boolean {
  if (kind === 'clashes' || !isNamed(page, subject.name)) return false;
  if (subject.kind === 'person') return shared >= (kind === 'fits' ? 1 : 2);
  return kind === 'fits' || shared >= 1;
}

/** One of several: it is asserted only far ahead of the next, and only when something besides its kind speaks for it. */
const leads = (best: Judged, second: Judged | undefined) =>
  best.kind !== 'clashes' && best.shared >= 2 && best.score - (second?.score ?? 0) >= MARGIN;

function compare(page: WikiPage, subject: Subject, article: ReadonlySet<string>): Judged {
  const kind = pageKind(page);
  const agreement = subject.kind === 'other' || kind === null ? 'unknown' : kind === subject.kind ? 'fits' : 'clashes';
  const name = stemsOf(subject.name);
  const said = informativeWords(` ${page.description ?? ''} \u2013 ${page.summary}`);
  const shared = [...said].filter((word) => article.has(word) && !name.has(word)).length;
  const inTitle = [...stemsOf(page.title)].filter((word) => article.has(word) && !name.has(word)).length;
  const points = { fits: KIND_WEIGHT, unknown: 0, clashes: -KIND_WEIGHT }[agreement];
  return {
    page,
    kind: agreement,
    shared: shared + inTitle,
    score: points + Math.min(MOST_WORDS, shared) + TITLE_WEIGHT * inTitle,
  };
}

const stemsOf = (name: string) => new Set([...nameWords(name)].map(stem));
