import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ContextBook } from '../../components/context/context-book.ts';
import { useStable } from '../../components/ui/use-stable.ts';
import type { Article } from '../../lib/article/article.ts';
import type { Card } from '../../lib/cards/index.ts';
import type { Agreement, Context, Finding, Reading, Subject } from '../../lib/context/index.ts';
import { askFromExtension } from '../../lib/messages/index.ts';
import { requestAccess } from './request-access.ts';

/** What is known of the article's entities. Where the reader has agreed to that, all of them are asked for as soon as they are there. */
export function useContextDesk(article: Article | null, cards: readonly Card[] | null): ContextBook {
  const [findings, setFindings] = useState<Record<string, Finding[]>>({});
  const [outside, setOutside] = useState<Record<string, Context>>({});
  const [asking, setAsking] = useState<ReadonlySet<string>>(new Set());
  const subjects = useMemo(() => subjectsOf(cards ?? []), [cards]);
  const reading = useMemo(() => readingOf(article), [article]);
  // An answer for an article that has been left is dropped.
  const current = useRef(reading);
  current.current = reading;

  async function show(answer: Promise<Record<string, Context>>) {
    const contexts = await answer.catch(() => ({}));
    if (current.current === reading) setOutside((before) => ({ ...before, ...contexts }));
  }

  async function ask(wanted: Subject[], agreement: Agreement, again = false) {
    const ids = wanted.map(({ id }) => id);
    setAsking((before) => new Set([...before, ...ids]));
    await show(askFromExtension('ask-context', { subjects: wanted, reading, agreement, again }));
    setAsking((before) => new Set([...before].filter((id) => !ids.includes(id))));
  }

  useEffect(() => {
    setFindings({});
    setOutside({});
  }, [reading]);

  useEffect(() => {
    if (subjects.length === 0) return;
    askFromExtension('known-context', { subjects, reading }).then(
      (known) => {
        if (current.current !== reading) return;
        setFindings(known.findings);
        setOutside(known.outside);
        const unasked = subjects.slice(0, AT_ONCE).filter(({ id }) => known.outside[id]?.state === 'off');
        if (known.standing && unasked.length > 0) ask(unasked, 'standing');
      },
      // The cards do without.
      () => {},
    );
  }, [subjects, reading]);

  const one = (id: string) => subjects.filter((subject) => subject.id === id);
  const actions = useStable<ContextBook['actions']>({
    async onAsk(id, agreement) {
      const context = outside[id];
      const hosts = context && 'inquiry' in context ? context.inquiry.hosts : [];
      if (!(await requestAccess(hosts))) return;
      const others = agreement === 'always' ? subjects.slice(0, AT_ONCE).filter((subject) => subject.id !== id) : [];
      await ask([...one(id), ...others], agreement);
    },
    // Asked for by hand: what was agreed to once holds for this name.
    onAskAgain: (id) => ask(one(id), 'once', true),
    onChoose(id, title) {
      for (const subject of one(id)) show(askFromExtension('choose-context', { subject, reading, title }));
    },
    onPicture: ({ url, picture = '' }) => askFromExtension('context-picture', { url, picture, reading }),
    onSettings: () => askFromExtension('open-settings', {}),
  });
  return useMemo(() => ({ findings, outside, asking, actions }), [findings, outside, asking, actions]);
}

/** So many names are asked for without being asked for one by one: those that the article names most. Three requests are enough for them. */
const AT_ONCE = 40;

const readingOf = (article: Article | null): Reading => ({
  text: article?.text ?? '',
  language: article?.language ?? '',
  // The language of the interface, which the reader may have chosen.
  readerLanguage: document.documentElement.lang || browser.i18n.getUILanguage(),
});

/** The entities, those that the article names most before the others. */
const subjectsOf = (cards: readonly Card[]): Subject[] =>
  cards
    .filter((card) => card.type === 'entity')
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .map(({ id, name, kind, aliases, description }) => ({
      id,
      name,
      kind,
      aliases,
      ...(description && { description }),
    }));
