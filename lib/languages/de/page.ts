import type { PageWords } from '../page-words.ts';

export const page: PageWords = { code: 'de', by: ['von'] };
