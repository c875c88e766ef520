import type { Language } from '../language.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import { quotations } from './quotations.ts';

export const en: Language = { code: 'en', figures, names, quotations };
