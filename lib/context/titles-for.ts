import { languages } from '../languages/index.ts';
import type { Subject } from './context.ts';

/** The titles under which a page may stand, the likeliest first: a company's is often without its legal form ("Wattkern AG"). */
export function titlesFor({ name, kind }: Pick<Subject, 'name' | 'kind'>, language: string): string[] {
  const forms = languages.get(language.split('-')[0] ?? '')?.names.legalForms ?? [];
  const words = name.split(' ');
  let end = words.length;
  while (kind === 'organisation' && end > 1 && forms.includes((words[end - 1] ?? '').toLowerCase())) end--;
  return end < words.length ? [name, words.slice(0, end).join(' ')] : [name];
}
