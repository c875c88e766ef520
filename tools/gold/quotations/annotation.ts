// The format a reader writes by hand; README.md describes it.
import { type AnnotatedArticle, readAnnotations } from '../annotation.ts';

/** How a passage is marked: `p` is a fragment within indirect speech, `n` quotation marks that quote nobody. */
export type Mark = 'd' | 'p' | 'n' | 'i' | 'i?' | 'i+';

export interface Passage {
  mark: Mark;
  /** Quotation marks by number ("3-4", "27-." to the paragraph's end), or "first words … last words". */
  where: string;
  /** The beginning of an entity's name; null when the text names nobody. */
  speaker: string | null;
}

export interface AnnotatedQuotations {
  article: AnnotatedArticle;
  passages: Passage[];
}

const byNumber = /^([dpn]) (\d+-(?:\d+|\.))(?: (\S+))?$/u;
const byWords = /^(i[?+]?) (\S+) \| (.+)$/u;

function readPassage(line: string): Passage | null {
  const found = byNumber.exec(line);
  const [mark, where, speaker] = found
    ? [found[1], found[2], found[3]]
    : (([, mark, speaker, where]) => [mark, where, speaker])(byWords.exec(line) ?? []);
  if (!mark || !where) return null;
  return { mark: mark as Mark, where, speaker: !speaker || speaker === '-' ? null : speaker };
}

/** Reads one file of annotated quotations. */
export function readQuotations(content: string): AnnotatedQuotations[] {
  return content
    .split(/^(?=# )/mu)
    .filter((part) => part.startsWith('# '))
    .flatMap((part) => {
      const lines = part.split('\n').map((line) => line.trim());
      const passages = lines.map(readPassage);
      const [article] = readAnnotations(lines.filter((_, i) => !passages[i]).join('\n'));
      return article ? [{ article, passages: passages.filter((passage) => passage !== null) }] : [];
    });
}
