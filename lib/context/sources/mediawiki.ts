import { AskError, type Asker } from '../asker.ts';
import type { Attribution, WikiPage } from '../context.ts';
import { textOf } from '../html-text.ts';
import { pageFinder, toWikiPage } from '../mediawiki/pages.ts';
import { linksQuery, pictureQuery, titlesQuery } from '../mediawiki/query.ts';
import { type ApiFailure, pagesAnswer, pictureAnswer } from '../mediawiki/schema.ts';
import { titleOf } from '../mediawiki/titles.ts';
import { isNamed } from '../names.ts';
import { namesPeople } from '../page-kind.ts';
import type { Answer, Wiki } from '../wiki.ts';

/** Names in one request: more extracts than this the API does not give at once. */
const NAMES_A_REQUEST = 20;
/** Titles in one request: more the API refuses. */
const TITLES_A_REQUEST = 50;
const PICTURE_WIDTH = 320;
const LAG_SECONDS = 5;
const MAX_CREDIT = 200;

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

  async function* lookUp(names: string[], ask: Asker): AsyncIterable<Answer[]> {
    const ambiguous: Answer[] = [];
    const titled = names.map((name) => ({ name, title: titleOf(name) }));
    yield titled.filter(({ title }) => title === null).map(({ name }) => answerOf(name, null));
    for (const batch of batches([...new Set(titled.flatMap(({ title }) => title ?? []))], NAMES_A_REQUEST)) {
      const find = pageFinder(await pages(ask, titlesQuery(api, batch, translation), batch));
      const answers = titled.flatMap(({ name, title }) => {
        if (title === null || !batch.includes(title)) return [];
        const page = find(title);
        return [answerOf(name, page ? toWikiPage(page, language) : null)];
      });
      ambiguous.push(...answers.filter(isAmbiguous));
      yield answers.filter((answer) => !isAmbiguous(answer));
    }
    yield* candidates(ambiguous, ask);
  }

  /** One more request tells what all the ambiguous pages lead to. */
  async function* candidates(ambiguous: Answer[], ask: Asker): AsyncIterable<Answer[]> {
    const titles = new Set(ambiguous.map(({ page }) => page?.title ?? ''));
    for (const batch of batches([...titles], TITLES_A_REQUEST)) {
      const answer = await pages(ask, linksQuery(api, batch, translation), batch);
      const linked = answer.query.pages.flatMap((page) => toWikiPage(page, language) ?? []);
      const all = linked.filter((page) => !page.ambiguous && !namesPeople(page));
      const partial = answer.continue?.gplcontinue !== undefined;
      yield ambiguous
        .filter(({ page }) => page && batch.includes(page.title))
        .map((one) => ({ ...one, candidates: all.filter((page) => isNamed(page, one.name)), partial }));
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
        credit: [Artist, LicenseShortName]
          .flatMap((said) => (said ? [textOf(String(said.value)).slice(0, MAX_CREDIT)] : []))
          .join(', '),
        page: info.descriptionurl,
      };
    },
  };
}

const answerOf = (name: string, page: WikiPage | null): Answer => ({ name, page, candidates: [], partial: false });

const isAmbiguous = ({ page }: Answer) => page !== null && (page.ambiguous || namesPeople(page));

const isFailed = (answer: object): answer is ApiFailure => 'error' in answer;

/** An answer that is one: the API says with HTTP 200 what went wrong. Throws an `AskError`. */
function answered<T extends object>(answer: T): Exclude<T, ApiFailure> {
  if (!isFailed(answer)) return answer as Exclude<T, ApiFailure>;
  const { code } = answer.error;
  if (code === 'maxlag') throw new AskError('busy', LAG_SECONDS);
  throw new AskError(code === 'ratelimited' || code === 'readonly' ? 'busy' : 'refused');
}

function* batches(all: string[], size: number): Generator<string[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
