import type { Bundle } from '../notebook/bundle.ts';

/** Something in a file that could not be read, and where it stands. */
export interface Unread {
  /** Of the file, from 1; absent where a part of an archive is meant. */
  line?: number;
  /** The file within an archive. */
  file?: string;
  reason: UnreadReason;
}

export type UnreadReason =
  | 'notJson'
  | 'notAnAnnotation'
  | 'noPassage'
  | 'noSource'
  | 'badRow'
  | 'reply'
  | 'noHighlight';

/** What a file holds. */
export interface ReadResult {
  bundle: Bundle;
  unread: Unread[];
}

/** The line a place in a text is on, from 1. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++;
  return line;
}

/** The line on which something stands first, or nothing. */
export function lineOf(text: string, what: string): { line: number } | Record<never, never> {
  const at = text.indexOf(what);
  return at < 0 ? {} : { line: lineAt(text, at) };
}

/** Parses JSON; what is wrong with it comes back with its line. */
export function parseJson(text: string): { value: unknown } | { unread: Unread } {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    const [, line, position] = /line (\d+)|position (\d+)/.exec(String(cause)) ?? [];
    const found = line ? Number(line) : lineAt(text, position ? Number(position) : text.length);
    return { unread: { line: found, reason: 'notJson' } };
  }
}
