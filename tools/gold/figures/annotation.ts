// The format a reader writes by hand; README.md describes it.

/** One figure as annotated, before its place in the text is known. */
export interface Line {
  kind: string;
  surface: string;
  value: number | string | null;
  low: number | string | null;
  high: number | string | null;
  unit: string | null;
  currency: string | null;
  approx: string | null;
  about: string | null;
  opt: boolean;
}

export interface AnnotatedPassage {
  id: string;
  /** No news, or no text: left out. */
  skip: boolean;
  lines: Line[];
}

const kinds: Readonly<Record<string, string>> = {
  m: 'money',
  p: 'percent',
  c: 'count',
  q: 'quantity',
  d: 'date',
  t: 'duration',
  f: 'fraction',
  x: 'multiple',
  o: 'ordinal',
  s: 'score',
  a: 'age',
  n: 'none',
};
const exactness: Readonly<Record<string, string>> = {
  '~': 'about',
  almost: 'almost',
  over: 'slightly_over',
  '>': 'more_than',
  '>=': 'at_least',
  '<': 'less_than',
  '<=': 'at_most',
  vague: 'vague',
};
const spoken = new Set(['date', 'score']);

function readLine(line: string): Line {
  const [mark = '', surface = '', said = '', flags = ''] = line.split('|').map((part) => part.trim());
  const kind = kinds[mark];
  if (!kind || !surface) throw new Error(`not a figure: ${line}`);
  const [number = '', unit = ''] = said.split(' ');
  const value = (text: string) => (spoken.has(kind) ? text : Number(text));
  const [low, high] = number.split('..');
  const range = high !== undefined;
  const [marks = '', about] = flags.split('about:').map((part) => part.trim());
  const words = marks.split(' ');
  return {
    kind,
    surface,
    value: range || !number ? null : value(number),
    low: range ? value(low ?? '') : null,
    high: range ? value(high) : null,
    unit: kind === 'percent' ? unit || 'percent' : kind === 'money' ? null : unit || null,
    currency: kind === 'money' ? unit : null,
    approx: words.map((word) => exactness[word]).find((word) => word !== undefined) ?? null,
    about: about || null,
    opt: words.includes('opt'),
  };
}

/** Reads a file of annotated passages; throws when a line makes no sense. */
export function readAnnotations(content: string): AnnotatedPassage[] {
  return content
    .split(/^# /mu)
    .slice(1)
    .map((part) => {
      const [id = '', ...lines] = part.split('\n').map((line) => line.trim());
      const skip = lines.includes('skip');
      return { id, skip, lines: skip ? [] : lines.filter(Boolean).map(readLine) };
    });
}
