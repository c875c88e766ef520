import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';

/** A regular expression of the product and where it stands. */
export interface Found {
  file: string;
  line: number;
  source: string;
  flags: string;
}

export const root = path.join(import.meta.dirname, '../../..');
export const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).sort();

interface Node {
  type: string;
  start: number;
  regex?: { pattern: string; flags: string };
  callee?: Node & { name?: string };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
}

function parse(file: string) {
  const code = readFileSync(path.join(root, file), 'utf8');
  const nodes = [...nodesOf(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node)];
  return { code, nodes };
}

/** Every regular expression literal of a file. */
export function literalsOf(file: string): Found[] {
  const { code, nodes } = parse(file);
  return nodes.flatMap(({ regex, start }) =>
    regex ? [{ file, line: code.slice(0, start).split('\n').length, source: regex.pattern, flags: regex.flags }] : [],
  );
}

/** Whether a file makes regular expressions of strings. */
export const constructs = (file: string): boolean =>
  parse(file).nodes.some(({ type, callee }) => /^(?:New|Call)Expression$/.test(type) && callee?.name === 'RegExp');

/** The regular expressions that a module makes while it is loaded. */
export async function constructedBy(file: string): Promise<Found[]> {
  const made: Found[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = '']) {
      made.push({ file, line: 0, source: String(source), flags: String(flags) });
      return new target(source, flags);
    },
  });
  try {
    await import(path.join(root, file));
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}
