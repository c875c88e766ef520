import { ArrowLeft } from 'lucide-preact';
import { i18n } from '#i18n';
import { ReviewCard } from '../../components/review/ReviewCard.tsx';
import type { Notebook } from '../../lib/notebook/database.ts';
import { ratings } from '../../lib/review/index.ts';
import { useReview } from '../../lib/review/use-review.ts';

interface Props {
  notebook: Notebook;
  onOpen: (id: string) => void;
  onDone: () => void;
}

/** Review in the popup, one note at a time. */
export function ReviewPart({ notebook, onOpen, onDone }: Props) {
  const { queue, days, answer, undo } = useReview(notebook);
  return (
    <>
      <button type="button" class="link popup-back" onClick={onDone}>
        <ArrowLeft size={14} aria-hidden="true" />
        {i18n.t('endReview')}
      </button>
      {queue?.next ? (
        <ReviewCard
          due={queue.next}
          count={queue.count}
          ratings={ratings}
          days={days}
          onAnswer={answer}
          onOpen={onOpen}
          {...(undo && { onUndo: undo })}
        />
      ) : (
        queue && (
          <p class="status" data-nothing-due>
            {i18n.t('nothingDue')}
          </p>
        )
      )}
    </>
  );
}
