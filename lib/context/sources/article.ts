import type { ContextSource, Finding } from '../context.ts';

/** What the article itself calls the subject besides its name. */
export const createArticleSource = (): ContextSource => ({
  id: 'article',
  async lookUp(subjects, { readerLanguage }) {
    const list = new Intl.ListFormat(readerLanguage, { type: 'conjunction' });
    const named = subjects.filter(({ aliases }) => aliases.length > 0);
    return new Map(
      named.map(({ id, name, aliases }): [string, Finding] => [
        id,
        { source: 'article', title: name, facts: [{ label: 'alsoCalled', value: list.format(aliases), source: '' }] },
      ]),
    );
  },
});
