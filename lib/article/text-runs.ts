// The article's normalisation: white space (also &nbsp;) collapses to one space, soft hyphens and zero-width characters go, <br> is a line feed.

/** A stretch of text that agrees with the page one to one: `text[at, at + length)` is `node` from `offset` on. A `<br>` is a run of length one. */
export interface Run {
  at: number;
  length: number;
  node: Node;
  offset: number;
  isBreak: boolean;
}

const loose = /[\s\u00ad\u200b\u2060]+/g;
const notSpace = new Set(['\u00ad', '\u200b', '\u2060', '\ufeff']);

function firstSpace(white: string): number {
  for (let i = 0; i < white.length; i++) if (!notSpace.has(white.charAt(i))) return i;
  return -1;
}

export interface TextBuilder {
  /** Appends a text node; answers by how much the text grew. */
  text(node: Text): number;
  /** Appends a line break; answers whether it is the second in a row, which ends the segment. */
  lineBreak(node: Element): boolean;
  /** The text so far with its runs, or `null` when there is none; starts anew. */
  take(): { text: string; runs: Run[] } | null;
}

/** Builds normalised text from text nodes and line breaks, and remembers where each stretch comes from. */
export function createTextBuilder(): TextBuilder {
  let text = '';
  let runs: Run[] = [];

  function push(node: Node, offset: number, piece: string, isBreak = false) {
    const last = runs.at(-1);
    if (!isBreak && last && last.node === node && last.offset + last.length === offset) last.length += piece.length;
    else runs.push({ at: text.length, length: piece.length, node, offset, isBreak });
    text += piece;
  }

  function dropLast() {
    text = text.slice(0, -1);
    const last = runs.at(-1);
    if (last && --last.length === 0) runs.pop();
  }

  return {
    text(node) {
      const before = text.length;
      const data = node.data;
      let from = 0;
      loose.lastIndex = 0;
      for (let match = loose.exec(data); match; match = loose.exec(data)) {
        if (match.index > from) push(node, from, data.slice(from, match.index));
        const space = firstSpace(match[0]);
        if (space >= 0 && text && !text.endsWith(' ') && !text.endsWith('\n')) push(node, match.index + space, ' ');
        from = match.index + match[0].length;
      }
      if (from < data.length) push(node, from, data.slice(from));
      return text.length - before;
    },
    lineBreak(node) {
      if (text.endsWith(' ')) dropLast();
      if (text.endsWith('\n')) return true;
      if (text) push(node, 0, '\n', true);
      return false;
    },
    take() {
      while (text.endsWith(' ') || text.endsWith('\n')) dropLast();
      const taken = text ? { text, runs } : null;
      text = '';
      runs = [];
      return taken;
    },
  };
}
