import { i18n } from '#i18n';

/** Says which language the page speaks, and which way it runs: the one of its words, which is not always the browser's. */
export function nameLanguage() {
  document.documentElement.lang = i18n.t('languageTag');
  document.documentElement.dir = i18n.t('languageDirection');
}
