import { AskError, type Asked, createAsker } from './asker.ts';
import { pauseAfter } from './back-off.ts';
import type { Context, Reading, Subject, WikiPage } from './context.ts';
import { isSure, judge } from './judge.ts';
import { readArticle } from './likeness.ts';
import type { ContextStore, KeptAnswer, OutsideSettings, Pause } from './store.ts';
import { titlesFor } from './titles-for.ts';
import type { Picture, Wanted, Wiki } from './wiki.ts';
import { wikisFor } from './wikis.ts';

/** Older answers are asked for again, when asking is allowed; until then they are shown with their age. */
const FRESH_DAYS = 30;
const DAY = 86_400_000;

interface Options {
  store: ContextStore;
  fetch: typeof globalThis.fetch;
  userAgent: string;
  isOnline: () => boolean;
  now?: () => number;
  /** Milliseconds until a request counts as lost. */
  timeout?: number;
}

/** How the reader agreed to a request: for these names, for all from now on, or earlier for all. */
export type Agreement = 'once' | 'always' | 'standing';

/** The context of each subject, by its id. */
export type Contexts = Record<string, Context>;

/**
 * Context from a wiki outside. `known` never sends anything; `ask` sends what the reader agreed to, one request at a time, and answers what is
 * known then. Neither throws for what happens on the network: that is a state.
 */
export function createOutside({ store, fetch, userAgent, isOnline, now = Date.now, timeout }: Options) {
  const log = (asked: Asked) => store.log({ ...asked, time: now() });
  const asker = createAsker({ fetch, log, userAgent, ...(timeout && { timeout }) });
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  };

  async function known(subjects: Subject[], reading: Reading): Promise<Contexts> {
    const settings = await store.settings();
    const wikis = wikisFor(settings.wiki, reading);
    const keys = wikis.flatMap((wiki) => subjects.map(({ name }) => answerKey(wiki, name)));
    const choiceKeys = wikis.flatMap((wiki) => subjects.map((subject) => choiceKey(wiki, subject)));
    const [answers, choices, pauses] = await Promise.all([
      store.answers([...new Set(keys)]),
      store.choices([...new Set(choiceKeys)]),
      store.pauses(),
    ]);
    const article = readArticle(reading);
    const state = (subject: Subject): Context => {
      let unknown: Context | null = null;
      for (const wiki of wikis) {
        const kept = answers.get(answerKey(wiki, subject.name));
        if (!kept) return pending(titlesFor(subject, reading.language), wikis, wiki, settings, pauses);
        const about = { attribution: wiki.attribution, asked: kept.asked, hosts: wikis.map(({ host }) => host) };
        const context = judge(kept.answer, subject, article, choices.get(choiceKey(wiki, subject)), about);
        if (context.state !== 'unknown' || context.refused) return context;
        unknown = context;
      }
      return unknown ?? { state: 'off', never: true, inquiry: { asks: [subject.name], hosts: [] } };
    };
    return Object.fromEntries(subjects.map((subject) => [subject.id, state(subject)]));
  }

  /** What holds while a wiki has not been asked. */
  function pending(
    asks: string[],
    wikis: Wiki[],
    wiki: Wiki,
    { consent }: OutsideSettings,
    pauses: ReadonlyMap<string, Pause>,
  ): Context {
    const inquiry = { asks, hosts: wikis.slice(wikis.indexOf(wiki)).map(({ host }) => host) };
    const pause = pauses.get(wiki.host);
    if (consent === 'never') return { state: 'off', never: true, inquiry };
    if (pause) return { state: 'failed', failure: pause.failure, retryAt: pause.until, inquiry };
    return isOnline() ? { state: 'off', never: false, inquiry } : { state: 'offline', inquiry };
  }

  /** `again` asks even for what is known and fresh. */
  async function ask(subjects: Subject[], reading: Reading, agreement: Agreement, again = false): Promise<Contexts> {
    if (agreement === 'always') await store.agree('always');
    const { wiki, consent } = await store.settings();
    const may = consent !== 'never' && (agreement !== 'standing' || consent === 'always');
    if (may) {
      const article = readArticle(reading);
      const wanted = subjects.map((subject) => ({
        name: subject.name,
        titles: titlesFor(subject, reading.language),
        isSure: (page: WikiPage) => isSure(page, subject, article),
      }));
      await inTurn(() => askAll(wanted, wikisFor(wiki, reading), again));
    }
    return known(subjects, reading);
  }

  /** Each wiki is asked for what the one before it did not have. */
  async function askAll(wanted: Wanted[], wikis: Wiki[], again: boolean): Promise<void> {
    let left = [...new Map(wanted.map((one) => [one.name, one])).values()];
    for (const wiki of wikis) {
      const kept = await answersTo(left, wiki);
      const isFresh = (answer: KeptAnswer | undefined) => answer && !again && answer.asked > now() - FRESH_DAYS * DAY;
      const missing = left.filter(({ name }) => !isFresh(kept.get(answerKey(wiki, name))));
      if (missing.length > 0 && !(await askWiki(wiki, missing))) return;
      const answers = await answersTo(left, wiki);
      left = left.filter(({ name }) => !answers.get(answerKey(wiki, name))?.answer.page);
    }
  }

  const answersTo = (wanted: Wanted[], wiki: Wiki) => store.answers(wanted.map(({ name }) => answerKey(wiki, name)));

  /** Keeps what a wiki answers; `false` when it did not. A host that rests is not asked. */
  async function askWiki(wiki: Wiki, wanted: Wanted[]): Promise<boolean> {
    const pause = (await store.pauses()).get(wiki.host);
    if (!isOnline() || (pause && pause.until > now())) return false;
    try {
      for await (const answers of wiki.lookUp(wanted, asker))
        await store.keepAnswers(answers.map((answer) => ({ key: answerKey(wiki, answer.name), answer, asked: now() })));
      await store.resume(wiki.host);
      return true;
    } catch (cause) {
      if (!(cause instanceof AskError)) throw cause;
      // Without a network nobody has failed.
      if (isOnline()) await store.pause(pauseAfter(wiki.host, cause.failure, pause, cause.retryAfter, now()));
      return false;
    }
  }

  /** Keeps what the reader says a name means: a page's title, `null` for none of them, `undefined` to be asked again. */
  async function choose(subject: Subject, reading: Reading, title: string | null | undefined): Promise<Contexts> {
    const { wiki } = await store.settings();
    for (const one of wikisFor(wiki, reading)) await store.choose(choiceKey(one, subject), title);
    return known([subject], reading);
  }

  /** The picture of a page, asked for once; `null` where it cannot be had. */
  async function picture(page: Pick<WikiPage, 'url' | 'picture'>, reading: Reading): Promise<Picture | null> {
    const { wiki, consent } = await store.settings();
    const { host } = new URL(page.url);
    const source = wikisFor(wiki, reading).find((one) => one.host === host);
    if (!page.picture || !source?.picture) return null;
    const key = `${host} ${page.picture}`;
    const kept = await store.picture(key);
    if (kept || consent === 'never' || !isOnline()) return kept ?? null;
    const { picture: file } = page;
    const got = await inTurn(async () => source.picture?.(file, asker).catch(() => null));
    if (got) await store.keepPicture(key, got);
    return got ?? null;
  }

  return { known, ask, choose, picture };
}

const answerKey = (wiki: Wiki, name: string) => `${wiki.id} ${name}`;
const choiceKey = (wiki: Wiki, { kind, name }: Subject) => `${wiki.id} ${kind} ${name}`;
