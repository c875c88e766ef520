export type {
  Attribution,
  Context,
  ContextSource,
  Fact,
  FactLabel,
  Failure,
  Finding,
  Inquiry,
  Reading,
  Subject,
  WikiPage,
} from './context.ts';
export type { FactsFile } from './facts/facts-file.ts';
export { type Agreement, type Contexts, createOutside } from './outside.ts';
export { createArticleSource } from './sources/article.ts';
export { createFactsSource } from './sources/facts.ts';
export { createNotebookSource } from './sources/notebook.ts';
export type { Consent, ContextStore, OutsideSettings, SentRequest, WikiSetting } from './store.ts';
export type { Picture } from './wiki.ts';
