import type { Language } from '../language.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import { quotations } from './quotations.ts';

export const de: Language = { code: 'de', figures, names, quotations };
