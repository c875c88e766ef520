// The format a reader writes by hand; README.md describes it.

export const kinds = ['person', 'organisation', 'place', 'product', 'event', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** A surface form; `picks` chooses among its occurrences: 2 = only the second, -3 = all but the third. */
export interface Form {
  form: string;
  picks: number[];
}

export interface AnnotatedEntity {
  kind: Kind;
  name: string;
  forms: Form[];
}

export interface AnnotatedArticle {
  id: string;
  skip: boolean;
  entities: AnnotatedEntity[];
  never: Form[];
}

function readForm(written: string): Form {
  const match = /^(.+)@(-?\d+(?:\+-?\d+)*)$/u.exec(written);
  if (!match) return { form: written, picks: [] };
  return { form: match[1] ?? '', picks: (match[2] ?? '').split('+').map(Number) };
}

// A comma within a form is written "\,".
const readForms = (list: string): Form[] =>
  list
    .split(/(?<!\\),/u)
    .map((form) => form.replaceAll('\\,', ',').trim())
    .filter((form) => form !== '')
    .map(readForm);

function readEntity(line: string): AnnotatedEntity {
  const [kindWritten = '', nameWritten = '', others = ''] = line.split('|').map((field) => field.trim());
  const kind = kinds.find((known) => known === kindWritten || known.startsWith(kindWritten));
  if (!kind || kindWritten === '') throw new Error(`"${kindWritten}" is no kind (${kinds.join(', ')})`);
  const { form: name, picks } = readForm(nameWritten);
  if (!name) throw new Error('an entity needs a name');
  const own = { form: name, picks };
  return { kind, name, forms: [own, ...readForms(others).filter(({ form }) => form !== name)] };
}

/** Reads one file of annotations; throws with the line number when a line cannot be read. */
export function readAnnotations(content: string): AnnotatedArticle[] {
  const articles: AnnotatedArticle[] = [];
  for (const [i, whole] of content.split('\n').entries()) {
    const line = whole.trim();
    if (line === '' || line.startsWith('//')) continue;
    const article = articles.at(-1);
    try {
      if (line.startsWith('#'))
        articles.push({ id: line.slice(1).trim().split(' ')[0] ?? '', skip: false, entities: [], never: [] });
      else if (!article) throw new Error('the first line is "# pageId"');
      else if (line === 'skip') article.skip = true;
      else if (line.startsWith('!')) article.never.push(...readForms(line.slice(1)));
      else article.entities.push(readEntity(line));
    } catch (cause) {
      throw new Error(`line ${i + 1}: ${cause instanceof Error ? cause.message : cause}`);
    }
  }
  return articles;
}
