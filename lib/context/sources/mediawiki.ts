import { AskError, type Asker } from '../asker.ts';
import type { Attribution, WikiPage } from '../context.ts';
import { textOf } from '../html-text.ts';
import { type FoundPage, pageFinder, toWikiPage } from '../mediawiki/pages.ts';
import { linksQuery, pictureQuery, titlesQuery } from '../mediawiki/query.ts';
import { type ApiFailure, type PagesAnswer, pagesAnswer, pictureAnswer } from '../mediawiki/schema.ts';
import { titleOf } from '../mediawiki/titles.ts';
import { isNamed } from '../names.ts';
import { meaningsTitle, namesPeople } from '../page-kind.ts';
import type { Answer, Wanted, Wiki } from '../wiki.ts';

/** Names in one request: more extracts than this the API does not give at once. */
const NAMES_A_REQUEST = 20;
/** Titles in one request: more the API refuses. */
const TITLES_A_REQUEST = 50;
const PICTURE_WIDTH = 320;
const LAG_SECONDS = 5;
const MAX_CREDIT = 200;
const NOTHING: PagesAnswer = { query: { normalized: [], redirects: [], pages: [] } };

interface Options {
  /** Address of the Action API: `https://de.wikipedia.org/w/api.php`. */
  api: string;
  /** The language its pages are in, BCP 47. */
  language: string;
  readerLanguage: string;
  attribution: Attribution;
}

/** A name of which the page with its meanings has still to be asked for. */
interface Open {
  answer: Answer;
  titles: string[];
  meanings: string;
}

/** Any MediaWiki with the extension TextExtracts, over its Action API: Wikipedia, or a newsroom's own. */
export function createMediaWiki({ api, language, readerLanguage, attribution }: Options): Wiki {
  const translation = readerLanguage.split('-')[0] ?? readerLanguage;

  async function pages(ask: Asker, url: URL, asked: string[]) {
    return answered(await ask.json(url, asked, pagesAnswer));
  }

  function pageUnder(title: string, find: (title: string) => FoundPage | undefined): WikiPage | null {
    const found = find(title);
    const page = found ? toWikiPage(found.page, language) : null;
    return page && found?.synonym ? { ...page, synonym: title } : page;
  }

  async function* lookUp(wanted: Wanted[], ask: Asker): AsyncIterable<Answer[]> {
    const open: Open[] = [];
    for (const batch of batches(wanted, NAMES_A_REQUEST)) {
      const titled = batch.map((one) => ({ ...one, titles: one.titles.flatMap((title) => titleOf(title) ?? []) }));
      const asked = [...new Set(titled.flatMap(({ titles }) => titles))];
      const find = pageFinder(
        asked.length > 0 ? await pages(ask, titlesQuery(api, asked, translation), asked) : NOTHING,
      );
      const settled: Answer[] = [];
      for (const { name, titles, isSure } of titled) {
        const page = titles.flatMap((title) => pageUnder(title, find) ?? [])[0] ?? null;
        const answer: Answer = { name, page, candidates: [], partial: false };
        const meanings = page && (isAmbiguous(page) ? page.title : isSure(page) ? null : meaningsTitle(page));
        if (meanings) open.push({ answer, titles, meanings });
        else settled.push(answer);
      }
      yield settled;
    }
    yield* candidates(open, ask);
  }

  /** One more request tells what all the names that are ambiguous or in doubt may mean. */
  async function* candidates(open: Open[], ask: Asker): AsyncIterable<Answer[]> {
    for (const batch of batches([...new Set(open.map(({ meanings }) => meanings))], TITLES_A_REQUEST)) {
      const { query, continue: more } = await pages(ask, linksQuery(api, batch, translation), batch);
      const linked = query.pages.flatMap((page) => toWikiPage(page, language) ?? []);
      yield open
        .filter(({ meanings }) => batch.includes(meanings))
        .map(({ answer, titles }) => ({
          ...answer,
          candidates: linked.filter((page) => !isAmbiguous(page) && isNamed(page, titles)),
          partial: more?.gplcontinue !== undefined,
        }));
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

const isAmbiguous = (page: WikiPage) => page.ambiguous || namesPeople(page);

const isFailed = (answer: object): answer is ApiFailure => 'error' in answer;

/** An answer that is one: the API says with HTTP 200 what went wrong. Throws an `AskError`. */
function answered<T extends object>(answer: T): Exclude<T, ApiFailure> {
  if (!isFailed(answer)) return answer as Exclude<T, ApiFailure>;
  const { code } = answer.error;
  if (code === 'maxlag') throw new AskError('busy', LAG_SECONDS);
  throw new AskError(code === 'ratelimited' || code === 'readonly' ? 'busy' : 'refused');
}

function* batches<T>(all: T[], size: number): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
