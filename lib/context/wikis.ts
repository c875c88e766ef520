import type { Reading } from './context.ts';
import { createKiwix } from './sources/kiwix.ts';
import { createMediaWiki } from './sources/mediawiki.ts';
import type { WikiSetting } from './store.ts';
import type { Wiki } from './wiki.ts';

const WIKIPEDIA = {
  name: 'Wikipedia',
  licence: 'CC BY-SA 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
};

/** The wikis to ask, in this order: in the article's language, then in the reader's. */
export function wikisFor(setting: WikiSetting, { language, readerLanguage }: Reading): Wiki[] {
  const languages = [...new Set([language, readerLanguage].map(primary))].filter((code) => /^[a-z]{2,3}$/.test(code));
  const [first = 'en'] = languages;
  if (setting.kind === 'kiwix') return [createKiwix(setting.url, first)];
  if (setting.kind === 'mediawiki') {
    const attribution = { name: new URL(setting.api).host, licence: '', licenceUrl: '' };
    return [createMediaWiki({ api: setting.api, language: first, readerLanguage, attribution })];
  }
  return languages.map((code) =>
    createMediaWiki({
      api: `https://${code}.wikipedia.org/w/api.php`,
      language: code,
      readerLanguage,
      attribution: WIKIPEDIA,
    }),
  );
}

const primary = (language: string) => language.toLowerCase().split(/[-_]/)[0] ?? '';
