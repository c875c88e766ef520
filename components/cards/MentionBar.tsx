import { ChevronLeft, ChevronRight } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Span } from '../../lib/annotate/annotations.ts';
import { IconButton } from '../ui/IconButton.tsx';

interface Props {
  mentions: Span[];
  /** Length of the article's text, in UTF-16 code units. */
  length: number;
  current: number;
  onGo: (index: number) => void;
}

/** The article as a thin line with a tick for each mention, and the way from one to the next. */
export function MentionBar({ mentions, length, current, onGo }: Props) {
  const step = (by: number) => onGo((current + by + mentions.length) % mentions.length);
  return (
    <div class="card-walk">
      <IconButton icon={ChevronLeft} label={i18n.t('previousMention')} onClick={() => step(-1)} />
      <svg viewBox="0 0 200 14" preserveAspectRatio="none" aria-hidden="true">
        <line class="mention-line" x1="0" x2="200" y1="7" y2="7" />
        {mentions.map(({ start }, index) => {
          const x = 2 + (196 * start) / Math.max(1, length);
          return (
            <line
              key={start}
              class="mention-tick"
              data-current={index === current || undefined}
              x1={x}
              x2={x}
              y1="2"
              y2="12"
            />
          );
        })}
      </svg>
      <IconButton icon={ChevronRight} label={i18n.t('nextMention')} onClick={() => step(1)} />
    </div>
  );
}
