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
    if (subjects.length === 0) return;
    askFromExtension('known-context', { subjects, reading }).then(
      (known) => {
        if (current.current !== reading) return;
        setFindings(known.findings);
        setOutside(known.outside);
        if (known.standing) ask(subjects, 'standing');
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
      if (await requestAccess(hosts)) await ask(agreement === 'always' ? subjects : one(id), agreement);
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

const readingOf = (article: Article | null): Reading => ({
  text: article?.text ?? '',
  language: article?.language ?? '',
  readerLanguage: browser.i18n.getUILanguage(),
});

const subjectsOf = (cards: readonly Card[]): Subject[] =>
  cards.flatMap((card) =>
    card.type === 'entity'
      ? [
          {
            id: card.id,
            name: card.name,
            kind: card.kind,
            aliases: card.aliases,
            ...(card.description && { description: card.description }),
          },
        ]
      : [],
  );
