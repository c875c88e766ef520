/** A host element of ours with a closed shadow root, out of reach of the page's CSS and queries. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** Styles an element of ours so that no rule of the page wins over it: inline, important, on every property. */
export function style(element: HTMLElement, properties: Record<string, string>) {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}

/** Makes a host that is not yet in the page. Hosts with the same tag that an earlier version of the extension left behind are removed. */
export function createHost(tag: string, properties: Record<string, string>): Host {
  for (const left of document.querySelectorAll(tag)) left.remove();
  const element = document.createElement(tag);
  style(element, { all: 'initial', ...properties });
  return { element, root: element.attachShadow({ mode: 'closed' }) };
}
