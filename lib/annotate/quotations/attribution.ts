import type { Quotation } from '../annotations.ts';
import { type Discourse, goesOn, note, type Position, resolve } from './discourse.ts';
import type { Reference } from './reference.ts';
import type { Reading, Utterance } from './utterance.ts';

/** Whether what says who spoke stands behind the passage: "…“, sagte Beispiel". */
const isAfter = ({ end, subject }: Utterance) => subject !== null && subject.at >= end;

/** Who a passage at the beginning of a paragraph turns out to be from: the one whom the next sentence names behind its own. */
function foretold(readings: readonly Reading[], at: number): Reference | null {
  const line = readings[at]?.sentence.line;
  for (let i = at + 1; i < Math.min(readings.length, at + 5); i++) {
    const next = readings[i];
    const [first] = next?.utterances ?? [];
    if (!next || next.sentence.line !== line || !first) return null;
    if (first.subject) return isAfter(first) && first.subject.kind === 'name' ? first.subject : null;
    if (first.cue) return null;
  }
  return null;
}

/** Notes who a sentence speaks of, in its order, and who its verbs of speech have for their subject. */
function noteSubjects(discourse: Discourse, { topic, names, speakers }: Reading, here: (at: number) => Position): void {
  const subjects = [...(topic ? [topic] : []), ...speakers.filter(({ at }) => at !== topic?.at)];
  const isSubject = new Set(subjects.map(({ at }) => at));
  const others = names.filter(({ start }) => !isSubject.has(start));
  const notes: { at: number; note: () => void }[] = [
    ...others.map(({ mention, start, aside }) => ({
      at: start,
      note: () => note(discourse, mention.entity, aside ? 'aside' : 'named', here(start), null),
    })),
    ...subjects.map((subject) => ({
      at: subject.at,
      note: () => note(discourse, resolve(discourse, subject, here(subject.at)), 'subject', here(subject.at), subject),
    })),
  ];
  for (const { note } of notes.sort((a, b) => a.at - b.at)) note();
}

/** Gives each utterance its speaker, in reading order. */
export function attribute(readings: readonly Reading[], discourse: Discourse): Quotation[] {
  const quotations: Quotation[] = [];
  let spokenLine = -1;
  for (const [i, reading] of readings.entries()) {
    const { sentence, number, utterances } = reading;
    const { line } = sentence;
    const isAside = sentence.pieces[0]?.lower === '(';
    const here = (at: number) => ({ at, sentence: number, line });
    noteSubjects(discourse, reading, here);
    for (const utterance of utterances) {
      const { start, end, direct, cue } = utterance;
      const isOpen = utterance.subject === null && cue?.kind !== 'impersonal';
      const subject = utterance.subject ?? (isOpen && line !== spokenLine ? foretold(readings, i) : null);
      const told = subject && resolve(discourse, subject, here(subject.at));
      const isLeftOpen = isOpen || (cue === null && subject?.kind === 'pronoun');
      const speaker = told ?? (isLeftOpen && !sentence.heading ? goesOn(discourse, here(start)) : null);
      note(discourse, speaker, isAside ? 'aside' : 'speaker', here(subject?.at ?? start), subject);
      quotations.push({ start, end, direct, ...(speaker && { speaker }), ...(cue && { cue: cue.word }) });
      spokenLine = line;
    }
  }
  return quotations;
}
