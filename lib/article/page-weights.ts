// Written by tools/train-article-kind.ts. See there.
import type { PackedNetwork } from './network.ts';

export const pageWeights: PackedNetwork = {
  inputs: 51,
  hidden: 0,
  unit: 0.00008425890997374618,
  data: 'ev3Hso8sUDGhTdyCeMexJlWWBk3T9VpJk6YBgB+mdax9FF9FTcgfHS7Bx4QJsTs7zDFmKMpFyo91t4ziJq297gIZAiTzLNquqvjJryI9ydJ1Lkb7FPnP/EIMqfJ2v7Hhyrn6DMAbNu0=',
};
