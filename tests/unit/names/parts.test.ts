import { describe, expect, it } from 'vitest';
import { standsFor } from '../../../lib/annotate/names/acronyms.ts';
import { Common, commonness } from '../../../lib/annotate/names/commonness.ts';
import { wordsElsewhere } from '../../../lib/annotate/names/elsewhere.ts';
import { hashOfTail } from '../../../lib/annotate/names/hash.ts';
import { hashTable } from '../../../lib/annotate/names/hash-table.ts';
import { quotedWords } from '../../../lib/annotate/names/quoted.ts';
import { tokenise } from '../../../lib/annotate/names/tokens.ts';

const words = (text: string) => tokenise(text, new Set());

function tableOf(list: string[]) {
  const hashes = list.map((word) => hashOfTail(word) >>> 0).sort((a, b) => a - b);
  const counts = new Uint8Array(65536);
  for (const hash of hashes) counts[hash >>> 16] = (counts[hash >>> 16] ?? 0) + 1;
  return hashTable(
    counts,
    Uint16Array.from(hashes, (hash) => hash & 0xffff),
  );
}

describe('common words', () => {
  const table = tableOf(['turm', 'haus', 'verwaltung']);
  it.each([
    ['Turm', Common.whole],
    ['Elbturm', Common.tail],
    ['Stadtverwaltung', Common.longTail],
    ['Valendo', Common.none],
    ['turm', Common.none],
  ])('%s', (word, expected) => {
    expect(commonness(words(word), table, 0)).toBe(expected);
  });
});

describe('short quotations', () => {
  it('mark their words, long ones and marks that never close do not', () => {
    expect([...quotedWords(words('Der Film „Der Untergang“ läuft'))]).toEqual([0, 0, 0, 18, 18, 0, 0]);
    expect([...quotedWords(words('„Eins zwei drei vier fünf sechs sieben acht neun zehn elf“'))].some(Boolean)).toBe(
      false,
    );
    expect([...quotedWords(words('Ein "Anfang ohne Ende\nund weiter"'))].some(Boolean)).toBe(false);
  });
});

describe('what the rest of a text says of a word', () => {
  it('tells a name with a genitive from a word that is written small too', () => {
    const tokens = words('von Valendo und Valendos Kunden, der große Große');
    const found = wordsElsewhere(tokens);
    const at = (word: string) => found[[...tokens.start].findIndex((start) => tokens.text.startsWith(word, start))];
    expect((at('Valendo ') ?? 0) & 8).toBe(8);
    expect((at('Valendos') ?? 0) & 16).toBe(16);
    expect((at('Große') ?? 0) & 4).toBe(4);
  });
});

describe('an acronym', () => {
  it.each([
    ['BfV', 'Bundesamt für Verfassungsschutz', true],
    ['WHO', 'World Health Organization', true],
    ['dpa', 'Berlin', false],
    ['SPD', 'Olaf Scholz', false],
  ])('%s for %s: %s', (acronym, long, expected) => {
    expect(standsFor(acronym, long.split(' '))).toBe(expected);
  });
});
