import { pageWords } from '../languages/pages.ts';

const profiles = pageWords.map((words) => ({ code: words.code, common: new Set(words.common) }));
const scripts: readonly [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
];
const sampled = 4000;
const enoughWords = 40;

/** The language a text is written in, by its script or its commonest words; `null` when neither tells. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, sampled);
  for (const [script, code] of scripts) if ((sample.match(script)?.length ?? 0) > sample.length / 8) return code;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < enoughWords) return null;
  const ranked = profiles
    .map(({ code, common }) => ({ code, share: words.filter((word) => common.has(word)).length / words.length }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  return best && best.share > 0.12 && best.share > 1.5 * (second?.share ?? 0) ? best.code : null;
}

/** The article's language: what the page declares, unless its text plainly speaks another we know. */
export function articleLanguage(declared: string | null, text: string): string {
  const primary = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase();
  const detected = detectLanguage(text);
  if (!primary) return detected ?? 'und';
  return detected && detected !== primary ? detected : primary;
}
