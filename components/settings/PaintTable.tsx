import { i18n } from '#i18n';
import { type PaintKind, paintKinds, type Settings, type Strength, strengths } from '../../lib/settings/index.ts';
import { kindIcons, kindStyle } from '../cards/kind-style.ts';

interface Props {
  paint: Settings['paint'];
  onPaint: (kind: PaintKind, strength: Strength) => void;
}

/** How strongly each kind is painted in the text. */
export function PaintTable({ paint, onPaint }: Props) {
  return (
    <table class="paint-table">
      <caption>{i18n.t('underlined')}</caption>
      <thead>
        <tr>
          <td />
          {strengths.map((strength) => (
            <th key={strength} scope="col">
              {i18n.t(`strength_${strength}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {paintKinds.map((kind) => {
          const Icon = kindIcons[kind];
          return (
            <tr key={kind} style={kindStyle(kind)}>
              <th scope="row">
                <Icon size={15} strokeWidth={1.9} aria-hidden="true" />
                <span class="painted" data-strength={paint[kind]} data-kind={kind}>
                  {i18n.t(`kinds_${kind}`)}
                </span>
              </th>
              {strengths.map((strength) => (
                <td key={strength}>
                  <input
                    type="radio"
                    name={`paint-${kind}`}
                    value={strength}
                    aria-label={`${i18n.t(`kinds_${kind}`)}: ${i18n.t(`strength_${strength}`)}`}
                    checked={paint[kind] === strength}
                    onChange={() => onPaint(kind, strength)}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
