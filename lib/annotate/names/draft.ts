import { wordsAt } from './surface.ts';
import type { Tokens } from './tokens.ts';

/** A run of words taken for a name: words `[from, to)`, its tag's number and how sure we are of it, 0 to 1. */
export interface Draft {
  from: number;
  to: number;
  tag: number;
  sure: number;
}

// A draft this unsure gives way to a surer one within it.
const halfSure = 0.5;

const isSame = (a: Draft, b: Draft) => a.from === b.from && a.to === b.to;

/** In reading order; of two that overlap the longer if it holds the other, else the surer. */
export function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const before = kept.at(-1);
    if (!before || before.to <= draft.from) kept.push(draft);
    else if (draft.sure > before.sure && (draft.to > before.to || isSame(draft, before) || before.sure < halfSure))
      kept[kept.length - 1] = draft;
  }
  return kept;
}

/** The text of a draft. */
export const surfaceOf = (tokens: Tokens, { from, to }: Draft): string =>
  tokens.text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);

/** The words of a draft. */
export const wordsOfDraft = (tokens: Tokens, { from, to }: Draft): string[] => wordsAt(tokens, from, to);
