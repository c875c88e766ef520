import type { Figure } from '../annotations.ts';

/** A figure on its way: token indices `[from, to)` in place of offsets. */
export type Draft = Omit<Figure, 'start' | 'end'> & { from: number; to: number };

/** A kind of figure: reads one that begins at the token, or nothing. */
export type ReadFigure = (reading: import('./reading.ts').Reading, at: number) => Draft | undefined;
