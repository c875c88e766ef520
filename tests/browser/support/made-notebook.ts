import { writeJsonLd } from '../../../lib/exchange/json-ld.ts';
import { type Bundle, emptyBundle } from '../../../lib/notebook/bundle.ts';
import { entityKey } from '../../../lib/notebook/fold.ts';
import { colours, type NotedEntity } from '../../../lib/notebook/records.ts';

const day = 86_400_000;
const start = Date.UTC(2024, 11, 1, 8);

const syllables =
  'ka re mo li tan ver schu burg dor fe nis ge lan ter stadt rat wirt pol kon zen ung heit pra mi to'.split(' ');
const publishers = ['Nordbote', 'Rheinbogen', 'Harbour Ledger', 'Moorblatt', 'Deichbote'];
const tags = ['Energie', 'Verkehr', 'Wahl', 'Küste', 'Zitat', 'Nachfragen'];
const kinds = ['person', 'organisation', 'place'] as const;

/** Numbers that look as if by chance and are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A notebook of so many highlights in a fifth as many sources, of made-up words that are as often as words are (Zipf). */
export function makeNotebook(highlights: number, seed = 1): Bundle {
  const random = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const words = Array.from({ length: 40_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
  );
  const word = () => words[Math.floor(words.length ** random())] ?? '';
  const sentence = (length: number) => {
    const text = Array.from({ length }, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const names = Array.from({ length: 3_000 }, (_, at): NotedEntity => {
    const name = `${sentence(1).slice(0, -1)} ${sentence(1).slice(0, -1)}`;
    return { key: entityKey(name), name, kind: kinds[at % kinds.length] ?? 'person', mentions: 1 };
  });

  const bundle = emptyBundle();
  const sources = Math.ceil(highlights / 5);
  for (let s = 0; s < sources; s++) {
    const added = start + Math.floor((s * 700 * day) / sources);
    const identity = `https://zeitung.example/${s}`;
    const byline = [`${pick(names).name}`];
    bundle.sources.push({
      identity,
      url: `${identity}?utm_source=x`,
      title: sentence(7).slice(0, -1),
      byline,
      publisher: pick(publishers),
      publishedTime: new Date(added - day).toISOString(),
      language: 'de',
      added,
      modified: added,
    });
    const entities = [...new Map(Array.from({ length: 8 }, () => pick(names)).map((one) => [one.key, one])).values()];
    const [first] = entities;
    bundle.annotations.push({
      source: identity,
      entityKeys: entities.map(({ key }) => key),
      entities,
      quotations: first ? [{ speaker: first.key, text: sentence(12), direct: true }] : [],
      figures: first
        ? [{ entity: first.key, kind: 'count', surface: '35.000', value: 35_000, sentence: sentence(9) }]
        : [],
    });
  }
  for (let h = 0; h < highlights; h++) {
    const source = bundle.sources[Math.floor((h * sources) / highlights)];
    if (!source) continue;
    const quote = sentence(12 + Math.floor(random() * 20));
    const created = source.added + h;
    const id = h.toString(16).padStart(32, '0');
    bundle.highlights.push({
      id,
      source: source.identity,
      selectors: [
        { type: 'TextQuoteSelector', exact: quote, prefix: sentence(5), suffix: sentence(5) },
        { type: 'TextPositionSelector', start: h, end: h + quote.length },
      ],
      quote,
      colour: pick(colours),
      note: random() < 0.4 ? sentence(8) : '',
      tags: random() < 0.3 ? [pick(tags)] : [],
      position: h % 5000,
      created,
      modified: created,
    });
    bundle.reviews.push({ highlight: id, fresh: created });
  }
  return bundle;
}

/** The same as a file of our own export. */
export const makeExport = (highlights: number, seed = 1): string =>
  writeJsonLd(makeNotebook(highlights, seed)).join('');
