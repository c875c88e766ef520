import { type Asker, AskError } from '../asker.ts';
import type { Attribution } from '../context.ts';
import { pageFinder, toWikiPage } from '../mediawiki/pages.ts';
import { linksQuery, pictureQuery, titlesQuery } from '../mediawiki/query.ts';
import { type ApiFailure, pagesAnswer, pictureAnswer } from '../mediawiki/schema.ts';
import { titleOf } from '../mediawiki/titles.ts';
import { namesPeople } from '../page-kind.ts';
import type { Answer, Wiki } from '../wiki.ts';

/** Names in one request: more extracts than this the API does not give at once. */
const NAMES_A_REQUEST = 20;
/** Titles in one request: more the API refuses. */
const TITLES_A_REQUEST = 50;
const PICTURE_WIDTH = 320;
const LAG_SECONDS = 5;

interface Options {
  /** Address of the Action API: `https://de.wikipedia.org/w/api.php`. */
  api: string;
  /** The language its pages are in, BCP 47. */
  language: string;
  readerLanguage: string;
  attribution: Attribution;
}

/** Any MediaWiki with the extension TextExtracts, over its Action API: Wikipedia, or a newsroom's own. */
export function createMediaWiki({ api, language, readerLanguage, attribution }: Options): Wiki {
  const translation = readerLanguage.split('-')[0] ?? readerLanguage;

  async function pages(ask: Asker, url: URL, asked: string[]) {
    return answered(await ask.json(url, asked, pagesAnswer));
  }

  async function lookUp(names: string[], ask: Asker): Promise<Answer[]> {
    const titles = new Map(names.flatMap((name) => [[name, titleOf(name)] as const]));
    const answers = new Map(names.map((name): [string, Answer] => [name, { name, page: null, candidates: [], partial: false }]));
    for (const batch of batches([...new Set(titles.values())].filter((title) => title !== null), NAMES_A_REQUEST)) {
      const find = pageFinder(await pages(ask, titlesQuery(api, batch, translation), batch));
      for (const [name, title] of titles) {
        const page = title !== null && batch.includes(title) ? find(title) : undefined;
        const answer = answers.get(name);
        if (answer && page) answer.page = toWikiPage(page, language);
      }
    }
    await addCandidates([...answers.values()], ask);
    return [...answers.values()];
  }

  /** One more request tells what all the ambiguous pages lead to. */
  async function addCandidates(answers: Answer[], ask: Asker): Promise<void> {
    const ambiguous = answers.filter(({ page }) => page && (page.ambiguous || namesPeople(page)));
    for (const batch of batches([...new Set(ambiguous.map(({ page }) => page?.title ?? ''))], TITLES_A_REQUEST)) {
      const answer = await pages(ask, linksQuery(api, batch, translation), batch);
      const linked = answer.query.pages.flatMap((page) => toWikiPage(page, language) ?? []);
      for (const one of ambiguous) {
        if (!one.page || !batch.includes(one.page.title)) continue;
        one.candidates = linked.filter((page) => !page.ambiguous && !namesPeople(page));
        one.partial = answer.continue?.gplcontinue !== undefined;
      }
    }
  }

  return {
    id: `${api} ${translation}`,
    host: new URL(api).host,
    attribution,
    lookUp,
    async picture(file, ask) {
      const asked = [`File:${file}`];
      const { query } = answered(await ask.json(pictureQuery(api, file, PICTURE_WIDTH), asked, pictureAnswer));
      const info = query.pages[0]?.imageinfo[0];
      if (!info) return null;
      const { Artist, LicenseShortName } = info.extmetadata ?? {};
      const address = new URL(info.thumburl ?? info.url, api);
      return {
        data: await ask.image(address, asked),
        credit: [Artist, LicenseShortName].flatMap((said) => (said ? [textOf(String(said.value))] : [])).join(', '),
        page: info.descriptionurl,
      };
    },
  };
}

const isFailed = (answer: object): answer is ApiFailure => 'error' in answer;

/** An answer that is one: the API says with HTTP 200 what went wrong. Throws an `AskError`. */
function answered<T extends object>(answer: T): Exclude<T, ApiFailure> {
  if (!isFailed(answer)) return answer as Exclude<T, ApiFailure>;
  const { code } = answer.error;
  if (code === 'maxlag') throw new AskError('busy', LAG_SECONDS);
  throw new AskError(code === 'ratelimited' || code === 'readonly' ? 'busy' : 'refused');
}

/** Authors come as HTML: what is between its tags. */
const textOf = (html: string) => html.replace(/<[^<>]{0,2000}>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 200);

function* batches(all: string[], size: number): Generator<string[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
