import { strToU8, zipSync } from 'fflate';
import Mustache from 'mustache';
import type { Bundle } from '../notebook/bundle.ts';
import { bySource, type SourceWithHighlights } from './by-source.ts';
import { defaultTemplate } from './template.ts';

/** A source as a Markdown file. Throws when the template cannot be read. */
export function writeMarkdown({ source, highlights }: SourceWithHighlights, template = defaultTemplate): string {
  const tags = [...new Set(highlights.flatMap((highlight) => highlight.tags))].sort();
  const view = {
    title: source.title,
    url: source.url,
    author: source.byline.join(', '),
    publisher: source.publisher ?? '',
    published: source.publishedTime ?? '',
    language: source.language ?? '',
    frontMatter: frontMatter({
      title: source.title,
      author: source.byline,
      publisher: source.publisher,
      published: source.publishedTime,
      url: source.url,
      added: new Date(source.added).toISOString(),
      tags,
    }),
    highlights: highlights.map((highlight) => ({
      ...highlight,
      quoted: highlight.quote.replaceAll('\n', '\n> '),
      hasTags: highlight.tags.length > 0,
      hashtags: highlight.tags.map((tag) => `#${tag.replace(/\s+/g, '-')}`).join(' '),
      created: new Date(highlight.created).toISOString(),
    })),
  };
  // Markdown is no HTML: what was quoted stays as it was.
  return Mustache.render(template, view, {}, { escape: String });
}

/** YAML. A JSON string is a YAML string, whatever is in it. */
function frontMatter(fields: Record<string, string | string[] | undefined>): string {
  return Object.entries(fields)
    .filter(([, value]) => value?.length)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n');
}

/** Every source as a file of its own, in an archive. */
export function writeMarkdownArchive(bundle: Bundle, template = defaultTemplate): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {};
  for (const one of bySource(bundle))
    files[freeName(fileName(one.source.title), files)] = strToU8(writeMarkdown(one, template));
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

const MAX_NAME = 80;

/** A title as a file name that every system takes. */
export function fileName(title: string): string {
  const plain = title
    .replace(/[\p{Cc}\\/:*?"<>|#^[\]]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_NAME);
  let [start, end] = [0, plain.length];
  while (start < end && '. '.includes(plain.charAt(start))) start++;
  while (end > start && '. '.includes(plain.charAt(end - 1))) end--;
  return plain.slice(start, end) || 'Randnotiz';
}

/** The name with `.md`, and a number where a file, also one in other letters, has it already. */
function freeName(name: string, files: Record<string, unknown>): string {
  const taken = new Set(Object.keys(files).map((file) => file.toLowerCase()));
  let free = `${name}.md`;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} ${n}.md`;
  return free;
}
