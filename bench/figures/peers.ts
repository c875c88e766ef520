import { recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-number';
import {
  recognizeAge,
  recognizeCurrency,
  recognizeDimension,
  recognizeTemperature,
} from '@microsoft/recognizers-text-number-with-unit';
import type { Numbered } from './gold.ts';
import type { Reader } from './score.ts';

type Recognize = (
  text: string,
  culture: string,
) => { start: number; end: number; resolution: Record<string, string> }[];

// Units first: a number within one of them is not given twice.
const recognizers: readonly Recognize[] = [
  recognizeCurrency,
  recognizePercentage,
  recognizeAge,
  recognizeTemperature,
  recognizeDimension,
  recognizeNumber,
];

function recognizersText(culture: string): Reader {
  return (text) => {
    const found: Numbered[] = [];
    for (const recognize of recognizers)
      for (const { start, end, resolution } of recognize(text, culture)) {
        const value = Number.parseFloat(resolution.value ?? '');
        const taken = found.some((one) => one.start <= end && start < one.end);
        // Its ends are inclusive.
        if (!taken && !Number.isNaN(value)) found.push({ start, end: end + 1, kind: 'number', value });
      }
    return found;
  };
}

/** What can be installed from npm and reads numbers with units in a language; Microsoft's JavaScript has no German and reads it as English. */
export const peersOf = (language: string): [string, Reader][] =>
  language === 'en' ? [['Recognizers-Text', recognizersText('en-us')]] : [];
