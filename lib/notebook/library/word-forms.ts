import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as germanStem } from '@orama/stemmers/german';
import { fold, foldedWords } from '../fold.ts';

const SHORTEST_STEM = 4;

/**
 * The words of a query, each with the beginnings that answer to it: as typed, and its German and English stems, so that "Kranichen" finds
 * "Kraniche" and "studies" finds "study". A stem that is not much of a word finds too much and is left out.
 */
export function wordForms(query: string): string[][] {
  return foldedWords(query).map((word) => {
    const stems = [germanStem(word), englishStem(word)].map(fold);
    return [word, ...new Set(stems.filter((stem) => stem !== word && stem.length >= SHORTEST_STEM))];
  });
}
