import { i18n } from '#i18n';
import { reaches, type Settings } from '../../lib/settings/index.ts';
import { Choice } from './Choice.tsx';

interface Props {
  reach: Settings['reach'];
  /** Whether the browser lets Randnotiz read all pages. */
  hasAccess: boolean;
  onReach: (reach: Settings['reach']) => void;
  onAskAccess: () => void;
}

/** Where Randnotiz comes by itself, and what the browser says to that. */
export function Reach({ reach, hasAccess, onReach, onAskAccess }: Props) {
  return (
    <>
      <Choice
        legend={i18n.t('reach')}
        name="reach"
        chosen={reach}
        options={reaches.map((value) => ({
          value,
          label: i18n.t(`reach_${value}`),
          hint: i18n.t(`reachHint_${value}`),
        }))}
        onChoose={onReach}
      />
      {!hasAccess && reach === 'everywhere' && (
        <p class="access" role="status">
          {i18n.t('accessWithheld')}
          <button type="button" class="button button-primary" onClick={onAskAccess}>
            {i18n.t('allowAccess')}
          </button>
        </p>
      )}
    </>
  );
}
