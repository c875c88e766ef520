import type { Entity, EntityKind, Mention } from '../../../lib/annotate/annotations.ts';
import { findQuotations } from '../../../lib/annotate/quotations/index.ts';
import { languages } from '../../../lib/languages/index.ts';

/** Names of a text, by full name: `Mara Lindholm` is also found as `Lindholm`. */
export type Names = Readonly<Record<string, EntityKind>>;

const occurrences = (text: string, form: string) =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}-])${RegExp.escape(form)}(?![\\p{L}-])`, 'gu'))].map(({ index }) => index);

/** The names of a text as the step before would give them. */
function named(text: string, names: Names): { entities: Entity[]; mentions: Mention[] } {
  const mentions: Mention[] = [];
  const entities = Object.entries(names).map(([name, kind], i): Entity => {
    const last = kind === 'person' ? name.slice(name.lastIndexOf(' ') + 1) : name;
    for (const form of [name, last])
      for (const start of occurrences(text, form)) {
        const end = start + form.length;
        if (!mentions.some((other) => other.start < end && start < other.end))
          mentions.push({ start, end, kind, entity: `e${i}` });
      }
    return { id: `e${i}`, name, kind, aliases: [], mentions: [] };
  });
  return { entities, mentions: mentions.sort((a, b) => a.start - b.start) };
}

export interface Said {
  said: string;
  direct: boolean;
  speaker: string | null;
  cue?: string;
}

/** What a text reports to have been said, in words. */
export function saidIn(language: string, text: string, names: Names = {}): Said[] {
  const data = languages.get(language);
  if (!data) throw new Error(`no language ${language}`);
  const { entities, mentions } = named(text, names);
  return findQuotations(text, data.quotations, data.names, { entities, mentions }).map(
    ({ start, end, direct, speaker, cue }) => ({
      said: text.slice(start, end),
      direct,
      speaker: entities.find(({ id }) => id === speaker)?.name ?? null,
      ...(cue && { cue }),
    }),
  );
}

/** The direct speech of a text, each as "speaker: words". */
export const directIn = (language: string, text: string, names: Names = {}) =>
  saidIn(language, text, names).flatMap(({ said, direct, speaker }) => (direct ? [`${speaker ?? '–'}: ${said}`] : []));

/** The reported speech of a text, each as "speaker: words". */
export const reportedIn = (language: string, text: string, names: Names = {}) =>
  saidIn(language, text, names).flatMap(({ said, direct, speaker }) => (direct ? [] : [`${speaker ?? '–'}: ${said}`]));
