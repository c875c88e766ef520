import type { Cue } from './cue.ts';
import { cuesOf } from './cues.ts';
import { saidIn } from './direct.ts';
import { moodOf } from './mood.ts';
import type { Piece, Sentence } from './pieces.ts';
import type { Reference } from './reference.ts';
import { reportedBy, reportedByMood } from './reported.ts';
import type { Reported } from './reported-span.ts';
import { type Clause, firstSubject, maySpeak } from './subject.ts';
import type { Reading, Utterance } from './utterance.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Whole {
  text: string;
  words: Vocabulary;
  /** The spans that are a name from end to end, as `start:end`. */
  named: ReadonlySet<string>;
}

/** What the sentence before has come to. */
interface Before {
  line: number;
  reported: boolean;
}

/** Reads the sentences of a text for what is said in them. */
export function readingsOf(sentences: readonly Sentence[], whole: Whole): Reading[] {
  let before: Before = { line: -9, reported: false };
  return sentences.map((sentence, number) => {
    const goesOn = before.line === sentence.line && before.reported;
    const reading = readingOf(sentence, number, whole, goesOn);
    const last = reading.utterances.at(-1);
    if (last) before = { line: sentence.line, reported: !last.direct };
    return reading;
  });
}

/** The names of a sentence, outside quotation marks. */
function namesIn({ pieces, text, words }: Clause): Reading['names'] {
  return pieces.flatMap(({ mention, start, end }, i) => {
    if (!mention) return [];
    const governed =
      words.prepositions.has(pieces[i - 1]?.lower ?? '') || words.genitives.has(pieces[i - 1]?.lower ?? '');
    const owns = pieces[i + 1]?.lower === "'s" || /['’]s?$/u.test(text.slice(start, end));
    return [{ mention, start, aside: governed || owns }];
  });
}

/** The first person or organisation named before a place: who the verb there is left without. */
function firstName(names: Reading['names'], before: number): Reference | null {
  const found = names.find(
    ({ mention: { kind }, start }) => start < before && (kind === 'person' || kind === 'organisation'),
  );
  return found ? { kind: 'name', mention: found.mention, at: found.start } : null;
}

function readingOf(sentence: Sentence, number: number, { text, words, named }: Whole, goesOn: boolean): Reading {
  const { pieces, heading } = sentence;
  const clause = { pieces, text, words };
  const cues = cuesOf(sentence, text, words);
  const mood = moodOf(clause, 0, pieces.length);
  const claimed = heading && words.verbSecond ? [] : reportedBy(clause, cues);
  const isName = ({ quoted }: Piece) => quoted !== undefined && named.has(`${quoted.start}:${quoted.end}`);
  const said = saidIn(sentence, clause, cues, isName, claimed.length > 0 || mood === 2 || (mood === 1 && goesOn));
  // "…: „…“, sagte er": the verb goes with the passage, not with what stands before it.
  const taken = new Set(
    said.flatMap(({ piece, cue, fragment }) =>
      cue && !fragment && piece.end <= (pieces[cue.at]?.start ?? 0) ? cue : [],
    ),
  );
  const byCue = claimed.filter(({ cue, from }) => !(cue && taken.has(cue) && from < cue.at));
  const isWhole = said.some(({ fragment }) => !fragment);
  const isTold = said.some(({ cue, fragment }) => cue !== null && !fragment);
  const colon = isTold ? 0 : isWhole ? pieces.findIndex(({ lower }) => lower === ':') : pieces.length;
  const moody = colon > 0 ? { ...clause, pieces: pieces.slice(0, colon) } : null;
  const byMood = byCue.length === 0 && moody && !heading ? reportedByMood(moody, goesOn) : null;
  const reported: Reported[] = byMood ? [byMood] : byCue;
  const isReported = (at: number) =>
    reported.some(({ from, to }) => at >= (pieces[from]?.start ?? 0) && at < (pieces[to - 1]?.end ?? 0));

  const first = heading ? null : firstSubject(clause, 0, byMood ? byMood.from : pieces.length);
  const topic = first && !isReported(first.at) ? first : null;
  const names = namesIn(clause).filter(({ start }) => !isReported(start));
  const elided = ({ kind, at }: Cue): Reference | null =>
    kind !== 'verb' ? null : maySpeak(topic) ? topic : firstName(names, pieces[at]?.start ?? 0);
  // Words within a sentence of the article's own, which nothing reports: of whom it speaks.
  const within = (piece: Piece): Reference | null =>
    heading || mood === 2 || piece === pieces[0] ? null : maySpeak(topic) ? topic : firstName(names, piece.start);
  const utterances: Utterance[] = [
    ...said.map(({ piece, cue, subject }) => ({
      start: piece.start,
      end: piece.end,
      direct: true,
      cue,
      subject: cue ? (cue.subject ?? elided(cue)) : (subject ?? within(piece)),
    })),
    ...reported.map(({ from, to, cue }) => ({
      start: pieces[from]?.start ?? 0,
      end: pieces[to - 1]?.end ?? 0,
      direct: false,
      cue,
      subject: cue ? (cue.subject ?? elided(cue)) : maySpeak(topic) ? topic : null,
    })),
  ];
  const speakers = heading
    ? []
    : cues.flatMap(({ kind, strong, subject }) =>
        kind === 'verb' && strong && subject && !isReported(subject.at) ? subject : [],
      );
  return { sentence, number, topic, names, speakers, utterances: utterances.sort((a, b) => a.start - b.start) };
}
