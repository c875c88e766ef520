export { describe } from './describe.ts';
export { type Found, find } from './find.ts';
export { findAll } from './find-all.ts';
export type { Selector } from './selectors.ts';
