// What other JavaScript libraries take for names, as spans of the text.
import compromise from 'compromise';
import deCompromise from 'de-compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Tag } from '../../lib/annotate/names/labels.ts';
import type { Name, Namer } from './score.ts';

/** Where each of a list of words or phrases, given in reading order, stands in the text. */
function locate(text: string, phrases: readonly { text: string; tag: Tag }[]): Name[] {
  let at = 0;
  return phrases.flatMap(({ text: phrase, tag }) => {
    const bare = phrase.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '').replace(/['’]s$/u, '');
    const start = bare === '' ? -1 : text.indexOf(bare, at);
    if (start < 0) return [];
    at = start + bare.length;
    return [{ start, end: at, tag }];
  });
}

interface View {
  json(options: object): { text: string; offset: { start: number } }[];
}

function spansOf(text: string, view: View, tag: Tag): Name[] {
  return view.json({ offset: true }).flatMap(({ text: phrase, offset }) => {
    const from = text.indexOf(phrase.trim(), Math.max(0, offset.start - 3));
    return from < 0
      ? []
      : locate(text.slice(from), [{ text: phrase, tag }]).map((name) => ({
          start: from + name.start,
          end: from + name.end,
          tag,
        }));
  });
}

const compromiseNames: Namer = (text) => {
  const doc = compromise(text);
  return [
    ...spansOf(text, doc.people(), 'PER'),
    ...spansOf(text, doc.organizations(), 'ORG'),
    ...spansOf(text, doc.places(), 'LOC'),
  ];
};

const deCompromiseNames: Namer = (text) => {
  const doc = deCompromise(text);
  return [
    ...spansOf(text, doc.match('#Person+'), 'PER'),
    ...spansOf(text, doc.match('#Organization+'), 'ORG'),
    ...spansOf(text, doc.match('#Place+'), 'LOC'),
  ];
};

/** wink's light model has no kinds for names: runs of proper nouns, counted as persons. */
function winkNames(): Namer {
  const nlp = winkNlp(winkModel);
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const words = tokens.out();
    const parts = tokens.out(nlp.its.pos);
    const phrases: { text: string; tag: Tag }[] = [];
    let run = '';
    for (const [i, word] of words.entries()) {
      if (parts[i] === 'PROPN') run = run === '' ? word : `${run} ${word}`;
      else if (run !== '') {
        phrases.push({ text: run, tag: 'PER' });
        run = '';
      }
    }
    return locate(text, phrases);
  };
}

/** The peers of a language, by name. */
export function peersOf(language: string): [string, Namer][] {
  if (language === 'de') return [['de-compromise', deCompromiseNames]];
  return [
    ['compromise', compromiseNames],
    ['wink-nlp', winkNames()],
  ];
}
