import type { NameWords } from '../../languages/name-words.ts';
import type { QuotationWords } from '../../languages/quotation-words.ts';
import type { Entity, Mention, Quotation } from '../annotations.ts';
import { cuesOf } from './cues.ts';
import { saidIn } from './direct.ts';
import { type Discourse, goesOn, note, resolve } from './discourse.ts';
import { quotedPassages } from './marks.ts';
import { profilesOf } from './people.ts';
import { type Piece, type Sentence, sentencesOf } from './pieces.ts';
import { moodOf, type Reported, reportedBy, reportedByMood } from './reported.ts';
import { firstSubject } from './subject.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** What the sentences before have come to. */
interface State {
  discourse: Discourse;
  /** The line and speaker of the last quotation, and whether it was reported speech. */
  last: { line: number; speaker: string | null; reported: boolean };
}

/** Finds what the text reports somebody to have said, in reading order; `entities` and `mentions` are its names. */
export function findQuotations(
  text: string,
  words: QuotationWords,
  names: NameWords,
  { entities, mentions }: { entities: readonly Entity[]; mentions: readonly Mention[] },
): Quotation[] {
  const vocabulary = vocabularyOf(words, names);
  const sentences = sentencesOf(text, quotedPassages(text), mentions, new Set(names.abbreviations));
  const exact = new Set(mentions.map(({ start, end }) => `${start}:${end}`));
  const isName = ({ quoted }: Piece) => quoted !== undefined && exact.has(`${quoted.start}:${quoted.end}`);
  const state: State = {
    discourse: { profiles: profilesOf(sentences, entities, vocabulary), topics: [] },
    last: { line: -9, speaker: null, reported: false },
  };
  const quotations = sentences.flatMap((sentence) => quotationsOf(sentence, text, vocabulary, isName, state));
  return quotations.sort((a, b) => a.start - b.start || b.end - a.end);
}

function quotationsOf(
  sentence: Sentence,
  text: string,
  words: Vocabulary,
  isName: (piece: Piece) => boolean,
  state: State,
): Quotation[] {
  const { discourse } = state;
  const { pieces, line } = sentence;
  const clause = { pieces, text, words };
  const cues = cuesOf(sentence, text, words);
  const sameLine = state.last.line === line;
  const mood = moodOf(clause, 0, pieces.length);
  const byCue = sentence.heading && words.verbSecond ? [] : reportedBy(clause, cues);
  const said = saidIn(
    sentence,
    clause,
    cues,
    isName,
    byCue.length > 0 || mood === 2 || (mood === 1 && sameLine && state.last.reported),
  );
  const whole = said.some(({ fragment }) => !fragment);
  const byMood =
    byCue.length === 0 && !whole && !sentence.heading ? reportedByMood(clause, sameLine && state.last.reported) : null;
  const reported: Reported[] = byMood ? [byMood] : byCue;

  // Who the sentence is about comes into play before what it says, unless it only reports.
  const topic =
    sentence.heading || (byMood && byMood.from === 0)
      ? null
      : firstSubject(clause, 0, reported[0] && !reported[0].cue ? reported[0].from : pieces.length);
  const inReported =
    topic &&
    reported.some(({ from, to }) => topic.at >= (pieces[from]?.start ?? 0) && topic.at < (pieces[to - 1]?.end ?? 0));
  if (topic && !inReported) note(discourse, topic, resolve(discourse, topic, line), line, false);

  const speakerOf = (subject: Parameters<typeof resolve>[1]) => {
    const speaker = resolve(discourse, subject, line);
    note(discourse, subject, speaker, line, true);
    return speaker;
  };
  const onward = () => {
    if (sameLine) return goesOn(discourse, sentence.start, line, 0) ?? state.last.speaker;
    return goesOn(discourse, sentence.start, line, 1);
  };
  const found: Quotation[] = [];
  const add = (start: number, end: number, direct: boolean, speaker: string | null, cue: string | undefined) => {
    found.push({ start, end, direct, ...(speaker && { speaker }), ...(cue && { cue }) });
    state.last = { line, speaker, reported: !direct };
  };
  for (const { piece, cue, subject } of said) {
    const speaker = cue || subject ? speakerOf(subject) : onward();
    add(piece.quoted?.start ?? piece.start, piece.quoted?.end ?? piece.end, true, speaker, cue?.word);
  }
  for (const { from, to, cue } of reported) {
    const speaker = cue ? speakerOf(cue.subject) : topic && !inReported ? resolve(discourse, topic, line) : onward();
    add(pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0, false, speaker, cue?.word);
  }
  return found;
}
