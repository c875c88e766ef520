// Which segments of a page are body text, by what its annotation says: 1 in, 0 out, -1 not told.
import type { Gold } from './pages.ts';

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const wordsOf = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/[\p{L}\p{N}_\p{M}]+/gu)].flatMap(([word]) =>
    unspaced.test(word) ? [...word] : [word],
  );
const keyOf = (text: string) => wordsOf(text).join(' ');
const size = 4;
const shortWords = 6;
const [surelyIn, surelyOut] = [0.6, 0.3];

function shingles(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (let i = 0; i + size <= words.length; i++) {
    const key = words.slice(i, i + size).join(' ');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

function shareIn(words: readonly string[], bag: ReadonlyMap<string, number>): number {
  let [found, all] = [0, 0];
  for (const [key, count] of shingles(words)) {
    all += count;
    found += Math.min(count, bag.get(key) ?? 0);
  }
  return all ? found / all : 0;
}

/** Of text that stands more often in the page than in the annotation, the copies with the fewest neighbours that are in. */
function dropCopies(labels: Int8Array, keys: readonly string[], flat: string) {
  const places = new Map<string, number[]>();
  for (const [i, key] of keys.entries())
    if (labels[i] === 1 && key.length > 20) places.set(key, [...(places.get(key) ?? []), i]);
  for (const [key, list] of places) {
    const wanted = Math.max(1, flat.split(` ${key} `).length - 1);
    if (list.length <= wanted) continue;
    const company = (i: number) => [-2, -1, 1, 2].filter((by) => labels[i + by] === 1).length;
    for (const i of [...list].sort((a, b) => company(b) - company(a)).slice(wanted)) labels[i] = 0;
  }
}

function labelsByBody(texts: readonly string[], body: string, neutral: readonly string[]): Int8Array {
  const words = wordsOf(body);
  const flat = ` ${words.join(' ')} `;
  const bag = shingles(words);
  const lines = new Set(body.split(/\n+/).map(keyOf));
  const ignored = new Set(neutral.map(keyOf));
  const keys = texts.map(keyOf);
  const somewhere = 2;
  const labels = Int8Array.from(texts, (text, i) => {
    const own = wordsOf(text);
    const key = keys[i] ?? '';
    if (own.length === 0 || (ignored.has(key) && !lines.has(key))) return -1;
    if (own.length >= shortWords) {
      const share = shareIn(own, bag);
      return share >= surelyIn ? 1 : share <= surelyOut ? 0 : -1;
    }
    const found = flat.includes(` ${key} `);
    if (lines.has(key) || (own.length >= 3 && found)) return 1;
    return own.length >= 2 && found ? somewhere : 0;
  });
  for (const [i, label] of labels.entries())
    if (label === somewhere) labels[i] = labels[i - 1] === 1 && (labels[i + 1] ?? 0) >= 1 ? 1 : 0;
  dropCopies(labels, keys, flat);
  return labels;
}

function labelsBySnippets(texts: readonly string[], { with: inside = [], without = [] }: Gold): Int8Array {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  const [wanted, unwanted] = [inside.map(flat), without.map(flat)];
  return Int8Array.from(texts, (text) => {
    const own = flat(text);
    if (wanted.some((snippet) => own.includes(snippet))) return 1;
    return unwanted.some((snippet) => own.includes(snippet)) ? 0 : -1;
  });
}

/** Labels a page's segments, given their texts. */
export function labelsOf(texts: readonly string[], gold: Gold, corpus: string): Int8Array {
  if (!gold.body?.trim()) return labelsBySnippets(texts, gold);
  // As in the scorer: what fundus keeps apart from the body is neither right nor wrong in it.
  const { summary = [], title = '', headlines = [], captions = [] } = gold;
  return labelsByBody(texts, gold.body, corpus === 'fundus' ? [...summary, title, ...headlines, ...captions] : []);
}
