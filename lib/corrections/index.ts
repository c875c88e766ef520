export { applyCorrections } from './apply.ts';
export type * from './correction.ts';
