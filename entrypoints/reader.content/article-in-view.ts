// Pages that scroll on into the next article have several; the article is the one in view.

const enoughParagraphs = 3;
const longParagraph = 80;
/** The eye rests above the middle of the window. */
const eyeLevel = 0.4;

function hasProse(element: Element): boolean {
  let long = 0;
  for (const paragraph of element.querySelectorAll('p'))
    if ((paragraph.textContent?.length ?? 0) >= longParagraph && ++long >= enoughParagraphs) return true;
  return false;
}

const within = 'article,[itemtype*="Article"]';

/** The articles of a page, where it has more than one: elements with a headline and prose of their own, none inside another. */
export function articlesOf(document: Document): Element[] {
  const all = [...document.querySelectorAll(within)].filter(
    (element) => element.parentElement?.closest(within) === null && element.querySelector('h1,h2') && hasProse(element),
  );
  return all.length > 1 ? all : [];
}

/** Of several articles the one at the reader's eyes. Reads layout: not to be called where there is but one. */
export function articleInView(articles: readonly Element[]): Element | null {
  const eye = innerHeight * eyeLevel;
  let nearest: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const element of articles) {
    const { top, bottom } = element.getBoundingClientRect();
    const distance = top > eye ? top - eye : Math.max(0, eye - bottom);
    if (distance < least) [nearest, least] = [element, distance];
  }
  return nearest;
}
