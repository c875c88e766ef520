import type { Attribution, Context, Subject, WikiPage } from './context.ts';
import { type ArticleWords, compare, type Likeness } from './likeness.ts';
import { isNamed } from './names.ts';
import { namesPeople } from './page-kind.ts';
import { titlesFor } from './titles-for.ts';
import type { Answer } from './wiki.ts';

/** So many candidates a card offers. */
const OFFERED = 6;
/** The best candidate is asserted only when it leads by so much. */
const MARGIN = 3;
/** What the reader has said a name means: a page's title, or `null` for none of those offered. */
export type Choice = string | null | undefined;

/** What a wiki's answer means for a subject in an article. A page is asserted only when it fits; where that is not sure, it is offered. */
export function judge(
  answer: Answer,
  subject: Subject,
  article: ArticleWords,
  choice: Choice,
  about: { attribution: Attribution; asked: number; hosts: string[] },
): Context {
  const { attribution, asked, hosts } = about;
  const chosen = choice && pagesOf(answer).find(({ title }) => title === choice);
  if (chosen) return { state: 'found', page: chosen, attribution, asked, chosen: true };
  if (choice === null) return { state: 'unknown', hosts, asked, refused: true };

  const judged = compareAll(answer, subject, article);
  const [best, second] = judged;
  if (!best) return { state: 'unknown', hosts, asked, refused: false };
  const sure = best.page === answer.page ? best.fits : leads(best, second) && !answer.partial;
  if (sure) return { state: 'found', page: best.page, attribution, asked, chosen: false };
  return { state: 'several', pages: judged.slice(0, OFFERED).map(({ page }) => page), attribution, asked };
}

/** Whether the page under the very name is beyond doubt the subject's. */
export const isSure = (page: WikiPage, subject: Subject, article: ArticleWords): boolean =>
  isArticle(page) && compare(page, subject, article).fits;

function compareAll(answer: Answer, subject: Subject, article: ArticleWords): Likeness[] {
  const names = titlesFor(subject, article.language);
  return pagesOf(answer)
    .filter((page) => page === answer.page || isNamed(page, names))
    .map((page) => compare(page, subject, article))
    .sort((a, b) => b.score - a.score);
}

/** The page under the name and whatever else the name may mean, each once. */
function pagesOf({ page, candidates }: Answer): WikiPage[] {
  const own = page && isArticle(page) ? [page] : [];
  return [...own, ...candidates.filter(({ title }) => title !== page?.title)];
}

const isArticle = (page: WikiPage) => !page.ambiguous && !namesPeople(page);

/** One of several: it is asserted only far ahead of the next, and only when something besides its kind speaks for it. */
const leads = (best: Likeness, second: Likeness | undefined) =>
  best.kind !== 'clashes' && best.shared >= 2 && best.score - (second?.score ?? 0) >= MARGIN;
