import type { NameWords } from '../../languages/name-words.ts';
import type { QuotationWords } from '../../languages/quotation-words.ts';
import type { Entity, Mention, Quotation } from '../annotations.ts';
import { attribute } from './attribution.ts';
import { newDiscourse } from './discourse.ts';
import { speakersOfHeadings } from './headings.ts';
import { lastNamesOf } from './last-names.ts';
import { quotedPassages } from './marks.ts';
import { profilesOf } from './people.ts';
import { sentencesOf } from './pieces.ts';
import { readingsOf } from './reading.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Finds what the text reports somebody to have said, in reading order; `entities` and `mentions` are its names. */
export function findQuotations(
  text: string,
  words: QuotationWords,
  names: NameWords,
  { entities, mentions }: { entities: readonly Entity[]; mentions: readonly Mention[] },
): Quotation[] {
  const vocabulary = vocabularyOf(words, names);
  const lastNames = lastNamesOf(entities, vocabulary.isPerson);
  const abbreviations = new Set(names.abbreviations);
  const sentences = sentencesOf(text, { quoted: quotedPassages(text), mentions, lastNames, abbreviations }, vocabulary);
  const named = new Set(mentions.map(({ start, end }) => `${start}:${end}`));
  const readings = readingsOf(sentences, { text, words: vocabulary, named });
  const quotations = attribute(readings, newDiscourse(profilesOf(sentences, entities, vocabulary)));
  const headings = sentences.filter(({ heading }) => heading);
  return speakersOfHeadings(quotations, headings, text).sort((a, b) => a.start - b.start || b.end - a.end);
}
