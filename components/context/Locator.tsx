import { i18n } from '#i18n';

interface Props {
  /** Degrees. */
  position: { latitude: number; longitude: number };
  name: string;
}

/** How many times the world is larger than what is shown of it. */
const ZOOM = 4;

/** Where a background of `ZOOM` times the size of its box has to be moved to for a point of it to stand in the middle, as far as it goes. */
const shift = (at: number) => Math.min(1, Math.max(0, (at * ZOOM - 0.5) / (ZOOM - 1)));
/** Where the point then stands in the box. */
const place = (at: number) => at * ZOOM - shift(at) * (ZOOM - 1);

/** A small map with a dot: where on earth something lies. */
export function Locator({ position: { latitude, longitude }, name }: Props) {
  const x = (longitude + 180) / 360;
  const y = (90 - latitude) / 180;
  const style = { '--map-x': shift(x), '--map-y': shift(y), '--dot-x': place(x), '--dot-y': place(y), '--zoom': ZOOM };
  return <div class="locator" role="img" aria-label={i18n.t('locatorOf', [name])} style={style} />;
}
