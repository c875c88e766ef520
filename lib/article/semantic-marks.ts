import { attribute } from './dom.ts';

/** What an element's attributes say about it, each as one bit. */
export const semanticMark = {
  complementary: 1,
  navigation: 2,
  note: 4,
  hiddenFromReaders: 8,
  articleBody: 16,
  otherProperty: 32,
} as const;

export const semanticMarkNames = Object.keys(semanticMark) as (keyof typeof semanticMark)[];

const roles: Record<string, number> = {
  complementary: semanticMark.complementary,
  navigation: semanticMark.navigation,
  banner: semanticMark.navigation,
  contentinfo: semanticMark.navigation,
  menu: semanticMark.navigation,
  search: semanticMark.navigation,
  dialog: semanticMark.navigation,
  tablist: semanticMark.navigation,
  list: semanticMark.complementary,
  note: semanticMark.note,
  'doc-pullquote': semanticMark.note,
};

/** Reads `role`, `aria-hidden` and `itemprop`, as bits of `semanticMark`. */
export function semanticMarks(element: Element): number {
  const role = attribute(element, 'role');
  let marks = role ? (roles[role] ?? 0) : 0;
  if (attribute(element, 'aria-hidden') === 'true') marks |= semanticMark.hiddenFromReaders;
  const property = attribute(element, 'itemprop');
  if (property) marks |= /articleBody|^text$/i.test(property) ? semanticMark.articleBody : semanticMark.otherProperty;
  return marks;
}
