import { i18n } from '#i18n';
import { ReviewCard } from '../../components/review/ReviewCard.tsx';
import { askFromExtension } from '../../lib/messages/ask.ts';
import type { Notebook } from '../../lib/notebook/database.ts';
import { ratings } from '../../lib/review/index.ts';
import { useReview } from '../../lib/review/use-review.ts';

/** Review in the notebook page: the same as in the popup, with room. */
export function ReviewPlace({ notebook }: { notebook: Notebook }) {
  const { queue, days, answer, undo } = useReview(notebook);
  if (!queue) return null;
  return (
    <div class="page page-narrow">
      <h2>{i18n.t('place_review')}</h2>
      {queue.next ? (
        <ReviewCard
          due={queue.next}
          count={queue.count}
          ratings={ratings}
          days={days}
          onAnswer={answer}
          onOpen={(id) => askFromExtension('open-highlight', { id })}
          {...(undo && { onUndo: undo })}
        />
      ) : (
        <p class="status" data-nothing-due>
          {i18n.t('nothingDue')}
        </p>
      )}
    </div>
  );
}
