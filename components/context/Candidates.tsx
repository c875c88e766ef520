import { i18n } from '#i18n';
import type { Context, WikiPage } from '../../lib/context/index.ts';
import { AttributionLine } from './AttributionLine.tsx';
import type { ContextActions } from './context-book.ts';

interface Props {
  id: string;
  several: Extract<Context, { state: 'several' }>;
  actions: ContextActions;
}

/** The pages that may be meant. None is asserted: the reader chooses, and that is remembered. */
export function Candidates({ id, several: { pages, attribution, asked }, actions }: Props) {
  return (
    <>
      <h4>{i18n.t(pages.length > 1 ? 'severalPossible' : 'onePossible')}</h4>
      <ul class="candidates">
        {pages.map((page) => (
          <li key={page.url} lang={page.language}>
            <button type="button" data-candidate={page.title} onClick={() => actions.onChoose(id, page.title)}>
              <strong>{page.title}</strong>
              <span>{opening(page)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="outside-note">
        <button type="button" class="link" onClick={() => actions.onChoose(id, null)}>
          {i18n.t(pages.length > 1 ? 'noneOfThese' : 'notThisOne')}
        </button>
      </p>
      <AttributionLine attribution={attribution} asked={asked} />
    </>
  );
}

const LONGEST = 160;

function opening({ description, summary }: WikiPage): string {
  const text = description || summary;
  return text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …` : text;
}
