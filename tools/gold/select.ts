// Chooses the news articles to annotate, the same ones each time, and writes batches.json.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { defaultDataDir, type Page, readHtml, readIndex } from './pages.ts';
import { newsText } from './text.ts';

const batchSize = 20;
const mostOfOneSite = 6;
// The collection holds fewer news articles than wanted: short and less newsy ones come last, below this nothing.
const shortest = 700;
const leastScore = -0.99;
const tiers = [1, 0.25, leastScore];
const seed = 'randnotiz-gold-1';

interface LanguageChoice {
  wanted: number;
  stopWords: RegExp;
  reporting: RegExp;
  personal: RegExp;
}

const languages: Record<string, LanguageChoice> = {
  de: {
    wanted: 320,
    stopWords: /^(?:der|die|das|und|ist|nicht|mit|von|zu|den|auf|für|ein|eine|im|dem|sich|auch)$/iu,
    reporting: /\b(?:sagte|sagt|erklärte|teilte|berichtet|berichtete|laut|zufolge|betonte|kündigte|forderte|hieß)\b/giu,
    personal:
      /(?<!\p{L})(?:ich|du|dich|dir|dein\p{L}{0,2}|mich|mir|mein\p{L}{0,2}|euch|euer|Ihnen|Ihr|Ihre\p{L}?)(?!\p{L})/gu,
  },
  en: {
    wanted: 220,
    stopWords: /^(?:the|of|and|to|in|is|for|that|with|on|was|as|it|by|at|from|are|be)$/iu,
    reporting: /\b(?:said|says|told|according|announced|reported|added)\b/giu,
    personal: /\b(?:you|your|yours|i|my|me|our|we)\b/giu,
  },
};

const noNews =
  /shop|forum|product|produkt|rezept|recipe|datenschutz|privacy|policy|impressum|agb\b|lexikon|glossar|wiki|karriere|job|about|kontakt|leistungen|guide|how-to|\/terms|software|best-|top-\d|docs|calendario|archive\.org/iu;

/** How much a text reads like a news report. */
function newsScore(page: Page, text: string, language: LanguageChoice, html: string): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  const paragraphs = text.split('\n\n');
  const prose = paragraphs.filter((paragraph) => paragraph.length >= 80 && /[.!?…][”“"»«'’)]*$/u.test(paragraph));
  if (prose.join('\n\n').length < 0.6 * text.length) return -9;
  if (words.filter((word) => language.stopWords.test(word)).length < 0.12 * words.length) return -9;
  const share = (pattern: RegExp) => (100 * (text.match(pattern)?.length ?? 0)) / words.length;
  const isNewsPage = /"(?:Reportage|AnalysisNews|Opinion)?NewsArticle"/u.test(html);
  const isArticlePage = /property=["']?og:type["']?\s+content=["']?article/iu.test(html);
  const fromNewsCorpus = ['fundus', 'aeb', 'newspaper4k', 'postlight'].includes(page.corpus);
  return (
    (isNewsPage ? 2 : 0) +
    (isArticlePage ? 0.5 : 0) +
    (fromNewsCorpus ? 1 : 0) +
    Math.min(1.5, 3 * share(language.reporting)) -
    Math.max(0, share(language.personal) - 1) -
    (noNews.test(page.url) ? 2 : 0) -
    (text.length < 1200 ? 0.5 : 0)
  );
}

const shuffleKey = (id: string) => createHash('sha256').update(`${seed} ${id}`).digest('hex');

/** The best pages of a language, at most six of a site: the newsiest first, in tiers with their sites mixed. */
function choose(lang: string, language: LanguageChoice, dataDir: string): string[] {
  const scored = [...readIndex(dataDir).values()]
    .filter((page) => page.lang === lang && (page.kind === 'article' || page.kind === 'page'))
    .flatMap((page) => {
      const { text } = newsText(page.id, dataDir);
      if (text.length < shortest) return [];
      const score = newsScore(page, text, language, readHtml(page.id, dataDir));
      return score >= leastScore ? [{ page, score, key: shuffleKey(page.id) }] : [];
    })
    .sort((a, b) => b.score - a.score || a.key.localeCompare(b.key));
  const ofSite = new Map<string, number>();
  const best = scored.filter(({ page }) => {
    const before = ofSite.get(page.site) ?? 0;
    ofSite.set(page.site, before + 1);
    return before < mostOfOneSite;
  });
  const chosen = best.slice(0, language.wanted).sort((a, b) => a.key.localeCompare(b.key));
  return tiers.flatMap((floor, i) => {
    const ceiling = tiers[i - 1] ?? Number.POSITIVE_INFINITY;
    const tier = chosen.filter(({ score }) => score >= floor && score < ceiling);
    return interleaved(tier.map(({ page }) => page)).map((page) => page.id);
  });
}

/** Spreads the pages of each site evenly over the list. */
function interleaved(pages: Page[]): Page[] {
  const sites = Map.groupBy(pages, (page) => page.site);
  return [...sites]
    .flatMap(([site, ofSite]) => {
      const offset = Number.parseInt(shuffleKey(site).slice(0, 8), 16) / 2 ** 32;
      return ofSite.map((page, i) => ({ page, place: (i + offset) / ofSite.length }));
    })
    .sort((a, b) => a.place - b.place)
    .map(({ page }) => page);
}

function main() {
  const { values } = parseArgs({ options: { data: { type: 'string', default: defaultDataDir } } });
  const batches: Record<string, string[]> = {};
  for (const [lang, language] of Object.entries(languages)) {
    const ids = choose(lang, language, values.data);
    // Whole batches only.
    for (let i = 0; i + batchSize <= ids.length; i += batchSize)
      batches[`${lang}-${String(i / batchSize + 1).padStart(2, '0')}`] = ids.slice(i, i + batchSize);
    process.stdout.write(`${lang}: ${ids.length} articles of ${language.wanted} wanted\n`);
  }
  writeFileSync(path.join(import.meta.dirname, 'batches.json'), `${JSON.stringify(batches, null, 2)}\n`);
}

main();
