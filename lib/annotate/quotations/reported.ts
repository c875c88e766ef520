import { aroundSource, insteadOf } from './around-source.ts';
import { beforeCue } from './before-cue.ts';
import { behindComma } from './behind-comma.ts';
import { behindVerb } from './behind-verb.ts';
import type { Cue } from './cue.ts';
import { moodOf } from './mood.ts';
import { endOf, isLong, type Reported, tidy } from './reported-span.ts';
import { type Clause, firstSubject, parts } from './subject.ts';

/** Whether it is the author who speaks: "Ich würde sagen, …". */
function isOwn({ pieces, words }: Clause, { at }: Cue): boolean {
  let start = at;
  while (start > 0 && !parts(pieces[start - 1])) start--;
  return pieces.slice(start, at).some(({ lower }) => words.firstPerson.has(lower));
}

/** Where what a cue reports ends at the latest: before another verb with the same subject, "said that …, and called for". */
function endBefore({ pieces, words }: Clause, cue: Cue, cues: readonly Cue[], from: number, end: number): number {
  for (const { at, kind, subject } of cues.slice(from)) {
    if (kind !== 'verb' || subject === null || subject !== cue.subject) continue;
    const conjunction = words.conjunctions.has(pieces[at - 1]?.lower ?? '');
    if (conjunction || (words.dangling.has(pieces[at]?.lower ?? '') && pieces[at - 1]?.lower === ','))
      return Math.min(end, at - 1);
  }
  return end;
}

/** The reported speech of a sentence that a cue in it tells of. */
export function reportedBy(clause: Clause, cues: readonly Cue[]): Reported[] {
  const { pieces, words } = clause;
  const found: Reported[] = [];
  const last = endOf(pieces);
  for (const [i, cue] of cues.entries()) {
    const end = endBefore(clause, cue, cues, i + 1, last);
    if (isOwn(clause, cue)) continue;
    const free = (span: Reported | null) =>
      span && found.every((other) => other.to <= span.from || span.to <= other.from);
    const options =
      cue.kind === 'source'
        ? [() => aroundSource(clause, cue, end)]
        : cue.kind === 'instead'
          ? [
              () =>
                pieces[cue.at - 1]?.kind === 'quote' || isLong(pieces[cue.at - 2]) ? null : insteadOf(clause, cue, end),
            ]
          : words.verbSecond
            ? [() => behindComma(clause, cue, end, cues[i + 1]), () => beforeCue(clause, cue, end)]
            : [() => behindVerb(clause, cue, end), () => beforeCue(clause, cue, end)];
    for (const option of options) {
      const span = option();
      if (!span || !free(span)) continue;
      found.push(span);
      break;
    }
  }
  return found;
}

/** A sentence that only its verb's form tells to be reported; `goesOn` where the one before it was. */
export function reportedByMood(clause: Clause, goesOn: boolean): Reported | null {
  const { pieces } = clause;
  const end = endOf(pieces);
  if (pieces.some(isLong)) return null;
  const mood = moodOf(clause, 0, end);
  if (mood === 0 || (mood === 1 && !goesOn)) return null;
  const colon = pieces.findIndex(({ lower }) => lower === ':');
  const from = colon > 0 && moodOf(clause, 0, colon) === 0 && firstSubject(clause, 0, colon) ? colon + 1 : 0;
  const span = tidy(pieces, from, end);
  return span && { ...span, cue: null };
}
