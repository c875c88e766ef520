import type { Highlight, Source } from '../../../../lib/notebook/records.ts';

export const source = (identity = 'https://zeitung.example/kraniche', more: Partial<Source> = {}): Source => ({
  identity,
  url: `${identity}?utm_source=mail`,
  title: 'Kraniche rasten in Köln',
  byline: ['Ada Brandt'],
  publisher: 'Neue Zeitung',
  added: 1,
  modified: 1,
  ...more,
});

export const highlight = (id: string, more: Partial<Highlight> = {}): Highlight => ({
  id,
  source: 'https://zeitung.example/kraniche',
  selectors: [],
  quote: 'Tausende Kraniche standen im Nebel.',
  colour: 'yellow',
  note: '',
  tags: [],
  position: 0,
  created: 1,
  modified: 1,
  ...more,
});
