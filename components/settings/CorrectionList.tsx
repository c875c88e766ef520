import { i18n } from '#i18n';
import type { Correction } from '../../lib/corrections/index.ts';
import { correctionSentence } from '../cards/correction-sentence.ts';

interface Props {
  corrections: readonly Correction[];
  onRemove: (id: string) => void;
}

/** Everything the reader has set right, the latest first, each with the way to take it back. */
export function CorrectionList({ corrections, onRemove }: Props) {
  if (corrections.length === 0) return <p class="hint">{i18n.t('noCorrections')}</p>;
  return (
    <ul class="corrections">
      {corrections.toReversed().map((correction) => (
        <li key={correction.id}>
          <span>{correctionSentence(correction)}</span>
          <button type="button" class="button" onClick={() => onRemove(correction.id)}>
            {i18n.t('undo')}
          </button>
        </li>
      ))}
    </ul>
  );
}
