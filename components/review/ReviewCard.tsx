import { ExternalLink } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Due } from '../../lib/notebook/reviews.ts';
import type { Rating } from '../../lib/review/schedule.ts';
import './review.css';

interface Props {
  due: Due;
  /** How many wait, this one included. */
  count: number;
  ratings: readonly Rating[];
  /** In how many days the note comes back after each answer. */
  days: Readonly<Record<Rating, number>>;
  onAnswer: (rating: Rating) => void;
  onOpen: (id: string) => void;
  /** Takes the last answer back; absent where there is none. */
  onUndo?: () => void;
}

const names = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const;

/**
 * One note to remember: first where it comes from and what was noted, then the passage, then how well it was known. Space or Enter shows the
 * passage, 1 to 4 answer, z takes the last answer back.
 */
export function ReviewCard({ due: { highlight, source }, count, ratings, days, onAnswer, onOpen, onUndo }: Props) {
  const [shown, setShown] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  // Before anything is seen: a key pressed at once must not answer for the next note.
  useLayoutEffect(() => {
    setShown(false);
    main.current?.focus();
  }, [highlight.id]);
  useReviewKeys((key) => {
    const rating = ratings.find((one) => String(one) === key);
    if (rating && shown) onAnswer(rating);
    else if (rating) setShown(true);
    else if (key === 'z' && onUndo) onUndo();
    else return false;
    return true;
  });

  return (
    <article class="review" style={{ '--colour': `var(--${highlight.colour})` }} data-review={highlight.id}>
      <p class="review-count" role="status">
        {i18n.t('dueCount', count)}
      </p>
      <p class="review-origin">{[source.publisher, source.title].filter(Boolean).join(' · ')}</p>
      {highlight.note && <p class="review-note">{highlight.note}</p>}
      {shown ? (
        <>
          <blockquote>{highlight.quote}</blockquote>
          <fieldset class="review-answers">
            <legend>{i18n.t('howWellKnown')}</legend>
            {ratings.map((rating) => (
              <button key={rating} type="button" class="button" data-rating={rating} onClick={() => onAnswer(rating)}>
                <span>{i18n.t(`rating_${names[rating]}`)}</span>
                <small>{i18n.t('inDays', days[rating])}</small>
                <kbd>{rating}</kbd>
              </button>
            ))}
          </fieldset>
        </>
      ) : (
        <>
          <p class="review-begin">{beginning(highlight.quote)} …</p>
          <button ref={main} type="button" class="button button-primary" data-show onClick={() => setShown(true)}>
            {i18n.t('showPassage')}
          </button>
        </>
      )}
      <p class="review-links">
        {source.url && (
          <button type="button" class="link" onClick={() => onOpen(highlight.id)}>
            <ExternalLink size={14} strokeWidth={1.75} aria-hidden="true" />
            {i18n.t('openInArticle')}
          </button>
        )}
        {onUndo && (
          <button type="button" class="link" data-undo onClick={onUndo}>
            {i18n.t('undoAnswer')}
          </button>
        )}
      </p>
    </article>
  );
}

/** Hears keys wherever the focus is, unless something is being typed; `onKey` answers whether it took one. */
function useReviewKeys(onKey: (key: string) => boolean) {
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (onKey(event.key)) event.preventDefault();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [onKey]);
}

const HINT_WORDS = 4;

/** The first words of a passage: enough to say which one is meant. */
const beginning = (quote: string) => quote.trim().split(/\s+/, HINT_WORDS).join(' ');
