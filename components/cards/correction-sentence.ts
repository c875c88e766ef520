import { i18n } from '#i18n';
import type { Verdict } from '../../lib/corrections/index.ts';

/** What a correction has done, in a sentence. */
export function correctionSentence(verdict: Verdict): string {
  const { name } = verdict;
  switch (verdict.verb) {
    case 'rename':
      return i18n.t('corrected_rename', [name, verdict.to]);
    case 'merge':
      return i18n.t('corrected_merge', [name, verdict.into]);
    case 'split':
      return i18n.t('corrected_split', [name, verdict.form]);
    case 'not-a-name':
      return i18n.t('corrected_notAName', [name]);
    case 'kind':
    case 'hide':
      return i18n.t(`corrected_${verdict.verb}`, [name]);
  }
}
