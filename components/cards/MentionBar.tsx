import { i18n } from '#i18n';
import type { Span } from '../../lib/annotate/annotations.ts';

interface Props {
  mentions: readonly Span[];
  /** Length of the article's text, in UTF-16 code units. */
  length: number;
  current: number;
  /** Whether the Tab key stops here. */
  reachable: boolean;
  onGo: (index: number) => void;
}

/** The article as a thin line with a tick for each mention: a click or the arrow keys go from one to the next. */
export function MentionBar({ mentions, length, current, reachable, onGo }: Props) {
  const place = ({ start }: Span) => start / Math.max(1, length);
  const last = mentions.length - 1;

  function goNearest(event: MouseEvent & { currentTarget: HTMLElement }) {
    const box = event.currentTarget.getBoundingClientRect();
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const at = (isRtl ? box.right - event.clientX : event.clientX - box.left) / Math.max(1, box.width);
    const distances = mentions.map((mention) => Math.abs(place(mention) - at));
    onGo(distances.indexOf(Math.min(...distances)));
  }

  function walk(event: KeyboardEvent) {
    const to = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onGo((to + mentions.length) % mentions.length);
  }

  return (
    <div
      class="mentions"
      role="slider"
      tabIndex={reachable ? 0 : -1}
      aria-label={i18n.t('mentionsBar')}
      aria-valuemin={1}
      aria-valuemax={mentions.length}
      aria-valuenow={current + 1}
      aria-valuetext={i18n.t('mentionOf', [current + 1, mentions.length])}
      onClick={goNearest}
      onKeyDown={walk}
    >
      {mentions.map((mention, index) => (
        <span
          key={mention.start}
          class="mention-tick"
          data-current={index === current || undefined}
          style={{ '--at': place(mention) }}
        />
      ))}
    </div>
  );
}
