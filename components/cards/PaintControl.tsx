import { i18n } from '#i18n';
import { type PaintKind, type Strength, strengths } from '../../lib/settings/index.ts';

interface Props {
  kind: PaintKind;
  strength: Strength;
  onChoose: (strength: Strength) => void;
}

/** How strongly a kind is painted in the text, on this and every page. */
export function PaintControl({ kind, strength, onChoose }: Props) {
  return (
    <fieldset class="paint" data-paint={kind}>
      <legend>{i18n.t('paintInText')}</legend>
      {strengths.map((one) => (
        <label key={one} class="paint-choice">
          <input
            type="radio"
            name={`paint-${kind}`}
            value={one}
            checked={one === strength}
            onChange={() => onChoose(one)}
          />
          {i18n.t(`strength_${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
