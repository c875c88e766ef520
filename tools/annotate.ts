// The annotate command: the extension's own lib/, with no browser. docs/annotate.md describes its input and output.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createAnnotator } from '../lib/annotate/index.ts';
import { type Article, findArticle, looksLikeArticle } from '../lib/article/index.ts';
import { parsePage } from './parse-page.ts';

interface Request {
  id?: unknown;
  html?: unknown;
  url?: unknown;
  text?: unknown;
  lang?: unknown;
  published?: unknown;
}

const models = new URL('../public/models/', import.meta.url);
const annotate = createAnnotator(
  (language) =>
    readFile(new URL(`${language}.bin`, models)).then(
      (bytes) => new Uint8Array(bytes).buffer,
      () => null,
    ),
  // Nobody waits for a turn here.
  () => Promise.resolve(),
);
const optional = (value: unknown) => (typeof value === 'string' ? value : undefined);

async function annotatePage(html: string, url: string) {
  const t0 = performance.now();
  const document = parsePage(html);
  const t1 = performance.now();
  looksLikeArticle(document, url);
  const t2 = performance.now();
  const article: Article | null = findArticle(document, url)?.article ?? null;
  const t3 = performance.now();
  const annotations = await annotate(article?.text ?? '', article?.language ?? 'und', article?.publishedTime);
  const t4 = performance.now();
  return { article, ...annotations, ms: { parse: t1 - t0, detect: t2 - t1, extract: t3 - t2, annotate: t4 - t3 } };
}

async function annotateText(text: string, language: string, published: string | undefined) {
  const start = performance.now();
  const annotations = await annotate(text, language, published);
  return {
    article: null,
    ...annotations,
    ms: { parse: 0, detect: 0, extract: 0, annotate: performance.now() - start },
  };
}

/** Answers one request; throws an `Error` that says what is wrong with it. */
async function answer(request: Request) {
  if (typeof request.html === 'string')
    return annotatePage(request.html, optional(request.url) ?? 'https://page.invalid/');
  if (typeof request.text !== 'string') throw new Error('a request needs "html" (with "url") or "text" (with "lang")');
  if (typeof request.lang !== 'string') throw new Error('a text request needs "lang", such as "de"');
  return annotateText(request.text, request.lang, optional(request.published));
}

async function answerLine(line: string): Promise<object> {
  let id: unknown = null;
  try {
    const request: unknown = JSON.parse(line);
    if (typeof request !== 'object' || request === null) throw new Error('a request is a JSON object');
    id = (request as Request).id ?? null;
    return { id, ...(await answer(request)) };
  } catch (cause) {
    return { id, error: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** The lines of standard input; not `readline`, which also breaks at the U+2028 that JSON may hold. */
async function* inputLines(): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

const oneLine = (value: object): string =>
  JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

async function serveLines() {
  for await (const line of inputLines()) {
    if (!line.trim()) continue;
    const written = process.stdout.write(`${oneLine(await answerLine(line))}\n`);
    if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

const usage = `usage: npm run --silent annotate -- page.html --url https://…
       npm run --silent annotate -- --text --lang de article.txt
       npm run --silent annotate -- --jsonl        (one request a line on standard input)`;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      text: { type: 'boolean' },
      lang: { type: 'string' },
      published: { type: 'string' },
      jsonl: { type: 'boolean' },
    },
  });
  if (values.jsonl) return serveLines();
  const [file] = positionals;
  if (!file) throw new Error(usage);
  const content = await readFile(file === '-' ? '/dev/stdin' : file, 'utf8');
  const request = values.text
    ? { text: content, lang: values.lang, published: values.published }
    : { html: content, url: values.url ?? `file://${file}` };
  process.stdout.write(`${JSON.stringify(await answer(request), null, 2)}\n`);
}

main().catch((cause) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : cause}\n`);
  process.exitCode = 1;
});
