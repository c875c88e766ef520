/** The elements that hold the text of most articles: what is painted in them has its style from the start. */
export const textElements = 'h1 h2 h3 h4 h5 h6 p li dt dd blockquote figcaption td th pre'.split(' ');

const selector = textElements.join(',');

/** The names of the other elements that painted ranges begin in, such as the `div` that a page writes its paragraphs with. */
export function otherElements(ranges: Iterable<Range>): Set<string> {
  const names = new Set<string>();
  for (const { startContainer } of ranges) {
    const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
    if (element && !element.closest(selector)) names.add(element.localName);
  }
  return names;
}
