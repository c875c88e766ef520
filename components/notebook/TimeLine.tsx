import { i18n } from '#i18n';
import { formatDay } from './format.ts';

const [WIDTH, HEIGHT, RADIUS] = [720, 40, 5];

/** A small time line: a dot an article, the oldest on the left. */
export function TimeLine({ times }: { times: readonly number[] }) {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (times.length < 2 || first === last) return null;
  const x = (time: number) => RADIUS + ((time - first) / (last - first)) * (WIDTH - 2 * RADIUS);
  return (
    <figure class="time-line">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={i18n.t('timeLine', [formatDay(first), formatDay(last)])}
      >
        <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        {times.map((time, at) => (
          <circle key={`${time} ${at}`} cx={x(time)} cy={HEIGHT / 2} r={RADIUS}>
            <title>{formatDay(time)}</title>
          </circle>
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <span>{formatDay(first)}</span>
        <span>{formatDay(last)}</span>
      </figcaption>
    </figure>
  );
}
