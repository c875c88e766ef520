import { pageIdentity } from '../../lib/anchoring/page-identity.ts';
import type { createAnnotator } from '../../lib/annotate/index.ts';
import { sentenceAround } from '../../lib/cards/sentence.ts';
import type { FromPage, Sender } from '../../lib/messages/index.ts';
import { readChoices } from '../../lib/notebook/choices.ts';
import { isAnnotated, keepAnnotations, type Notebook, sourceAnnotations } from '../../lib/notebook/index.ts';

/** Keeps what a noted article says of whom, once. Annotated here: what a page says about itself is a claim. */
export async function noteArticle(
  notebook: Notebook,
  annotate: ReturnType<typeof createAnnotator>,
  { url, incognito }: Sender,
  { text, language, published, canonicalUrl }: FromPage['note-article'],
): Promise<null> {
  const identity = pageIdentity(url, canonicalUrl);
  if (incognito || (await isAnnotated(notebook, identity))) return null;
  const annotations = await annotate(text, language, published);
  const { keepTexts } = await readChoices(notebook);
  await keepAnnotations(
    notebook,
    sourceAnnotations(identity, text, annotations, sentenceAround),
    keepTexts ? text : undefined,
  );
  return null;
}
