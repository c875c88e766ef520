import type { SchemaStep } from './step.ts';
import { v1 } from './v1.ts';
import { v2 } from './v2.ts';
import { v3 } from './v3.ts';
import { v4 } from './v4.ts';

/** Every step there ever was, in order. A step that has been shipped is never changed: add the next one. */
export const schema: readonly SchemaStep[] = [v1, v2, v3, v4];
