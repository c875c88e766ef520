import { i18n } from '#i18n';
import type { Choices } from '../../lib/notebook/choices.ts';
import { formatDay } from './format.ts';

interface Props {
  choices: Choices;
  /** Days between backups that can be chosen; 0 is none. */
  intervals: readonly number[];
  /** Whether the browser has refused to let files be saved. */
  refused: boolean;
  onBackup: (days: number) => void;
  onKeepTexts: (keep: boolean) => void;
}

/** What is kept besides notes, and copies that are made by themselves. */
export function KeepingPanel({ choices, intervals, refused, onBackup, onKeepTexts }: Props) {
  return (
    <section aria-labelledby="keeping-heading">
      <h3 id="keeping-heading">{i18n.t('keeping')}</h3>
      <p>
        <label>
          {i18n.t('backup')}{' '}
          <select
            data-backup
            value={choices.backupDays}
            onChange={(event) => onBackup(Number(event.currentTarget.value))}
          >
            {intervals.map((days) => (
              <option key={days} value={days}>
                {days === 0 ? i18n.t('backupNever') : i18n.t('backupEvery', days)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p class="page-lead">
        {refused
          ? i18n.t('backupRefused')
          : choices.lastBackup > 0
            ? i18n.t('backupLast', [formatDay(choices.lastBackup)])
            : i18n.t('backupHelp')}
      </p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={choices.keepTexts}
            onChange={(event) => onKeepTexts(event.currentTarget.checked)}
          />{' '}
          {i18n.t('keepTexts')}
        </label>
      </p>
    </section>
  );
}
