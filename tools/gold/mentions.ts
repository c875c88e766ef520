// Finds where the forms of an annotation stand in the text.
import type { AnnotatedArticle, Form } from './annotation.ts';

export type Span = [start: number, end: number];

export interface Found {
  /** The spans of each entity, in the order of the annotation. */
  mentions: Span[][];
  /** Spans the reader said are never a mention. */
  never: Span[];
  problems: string[];
}

const quoted = (form: string) => form.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

// A name within a compound ("OpenAI-Chef", "London-based") is no whole word.
const before = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)';
const after = '(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])';

/** What may follow a form and belongs to the mention: a possessive ending. */
function ending(form: string, lang: string, listed: Set<string>): string {
  if (/['’]s?$/u.test(form)) return '';
  const apostrophe = "['’]s";
  const sibilant = /[sßxz]$/iu.test(form);
  const bare = lang !== 'en' && !sibilant && !listed.has(`${form}s`) ? '|s' : '';
  return `(?:${apostrophe}${bare}${sibilant ? "|['’](?= \\p{L})" : ''})?`;
}

/** Whether an apostrophe at the end of a span closes a quotation rather than marking the possessive. */
function closesQuotation(text: string, start: number): boolean {
  return /[‘‚][^’]*$|(?:^|[\s(])'[^']*$/u.test(text.slice(Math.max(0, start - 200), start));
}

function occurrences(text: string, form: string, lang: string, listed: Set<string>): Span[] {
  const pattern = new RegExp(`${before}${quoted(form)}${ending(form, lang, listed)}${after}`, 'gu');
  return [...text.matchAll(pattern)].map((match): Span => {
    const end = match.index + match[0].length;
    const isBareApostrophe = /['’]$/u.test(match[0]) && !/['’]$/u.test(form);
    return [match.index, isBareApostrophe && closesQuotation(text, match.index) ? end - 1 : end];
  });
}

function picked(spans: Span[], picks: number[]): Span[] {
  if (picks.length === 0) return spans;
  const chosen = picks.some((pick) => pick > 0);
  return spans.filter((_, i) => (chosen ? picks.includes(i + 1) : !picks.includes(-(i + 1))));
}

/** All mentions of an annotated article; longer forms take their place before shorter ones. */
export function findMentions(text: string, lang: string, article: AnnotatedArticle): Found {
  const claims = new Map<string, { owner: number; picks: number[] }[]>();
  const claim = (owner: number, { form, picks }: Form) =>
    claims.set(form, [...(claims.get(form) ?? []), { owner, picks }]);
  for (const form of article.never) claim(-1, form);
  for (const [owner, entity] of article.entities.entries()) for (const form of entity.forms) claim(owner, form);

  const found: Found = { mentions: article.entities.map(() => []), never: [], problems: [] };
  const taken: Span[] = [];
  const isFree = ([start, end]: Span) => taken.every(([from, to]) => end <= from || to <= start);
  const listed = new Set(claims.keys());
  for (const [form, claimants] of [...claims].sort(([a], [b]) => b.length - a.length)) {
    const free = occurrences(text, form, lang, listed).filter(isFree);
    for (const { owner, picks } of claimants) {
      const spans = picked(free, picks);
      const isName = owner >= 0 && article.entities[owner]?.name === form;
      if (spans.length === 0 && !isName)
        found.problems.push(`not found: ${form}${picks.length > 0 ? `@${picks.join('+')}` : ''}`);
      for (const span of spans) {
        if (!isFree(span)) found.problems.push(`claimed twice: ${form} at ${span[0]}`);
        taken.push(span);
        (owner < 0 ? found.never : found.mentions[owner])?.push(span);
      }
    }
  }
  for (const [owner, spans] of found.mentions.entries()) {
    spans.sort((a, b) => a[0] - b[0]);
    if (spans.length === 0) found.problems.push(`no mention at all: ${article.entities[owner]?.name}`);
  }
  return found;
}
