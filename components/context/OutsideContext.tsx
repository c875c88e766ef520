import { i18n } from '#i18n';
import type { Context } from '../../lib/context/index.ts';
import { AskWiki } from './AskWiki.tsx';
import { Candidates } from './Candidates.tsx';
import type { ContextActions } from './context-book.ts';
import { FailedContext } from './FailedContext.tsx';
import { WikiCard } from './WikiCard.tsx';

interface Props {
  id: string;
  context: Context;
  asking: boolean;
  actions: ContextActions;
}

/** The six states of what a wiki says, each in its own way; what went wrong leaves the rest of the card whole. */
export function OutsideContext({ id, context, asking, actions }: Props) {
  if (asking && context.state !== 'found')
    return (
      <p class="outside-note" role="status">
        {i18n.t('asking')}
      </p>
    );
  switch (context.state) {
    case 'found':
      return <WikiCard id={id} found={context} asking={asking} actions={actions} />;
    case 'several':
      return <Candidates id={id} several={context} actions={actions} />;
    case 'unknown':
      return (
        <p class="outside-note">
          {context.refused ? i18n.t('noneFits') : i18n.t('nothingKnown', [list(context.hosts)])}{' '}
          <button
            type="button"
            class="link"
            onClick={() => (context.refused ? actions.onChoose(id, undefined) : actions.onAskAgain(id))}
          >
            {i18n.t(context.refused ? 'chooseAgain' : 'askAgain')}
          </button>
        </p>
      );
    case 'failed':
      return <FailedContext failed={context} onRetry={() => actions.onAskAgain(id)} />;
    case 'offline':
      return (
        <p class="outside-note">
          {i18n.t('noNetwork')}{' '}
          <button type="button" class="link" onClick={() => actions.onAskAgain(id)}>
            {i18n.t('tryAgain')}
          </button>
        </p>
      );
    case 'off':
      return context.never ? (
        <p class="outside-note">
          {i18n.t('switchedOff')}{' '}
          <button type="button" class="link" onClick={actions.onSettings}>
            {i18n.t('toSettings')}
          </button>
        </p>
      ) : (
        <AskWiki inquiry={context.inquiry} onAsk={(agreement) => actions.onAsk(id, agreement)} />
      );
  }
}

export const list = (items: string[]) =>
  new Intl.ListFormat(document.documentElement.lang || undefined, { type: 'conjunction' }).format(items);
