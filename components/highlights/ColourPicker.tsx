import { i18n } from '#i18n';
import type { Colour } from '../../lib/notebook/records.ts';

interface Props {
  colours: readonly Colour[];
  chosen: Colour;
  onChoose: (colour: Colour) => void;
}

/** The colours of a highlight. */
export function ColourPicker({ colours, chosen, onChoose }: Props) {
  return (
    <fieldset class="swatches">
      <legend class="visually-hidden">{i18n.t('colour')}</legend>
      {colours.map((colour) => (
        <button
          key={colour}
          type="button"
          class="swatch"
          style={{ '--colour': `var(--${colour})` }}
          aria-label={i18n.t(`colour_${colour}`)}
          title={i18n.t(`colour_${colour}`)}
          aria-pressed={colour === chosen}
          onClick={() => onChoose(colour)}
        />
      ))}
    </fieldset>
  );
}
