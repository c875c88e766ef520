// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { cutsWord, nextWordBorder, snapToWords } from '../../../entrypoints/reader.content/word-borders.ts';

const text = (id: string) => document.getElementById(id)?.firstChild as Text;

function range(from: [string, number], to: [string, number]): Range {
  const made = document.createRange();
  made.setStart(text(from[0]), from[1]);
  made.setEnd(text(to[0]), to[1]);
  return made;
}

beforeEach(() => {
  document.body.innerHTML =
    '<p id="a">Der Lotse wartet.</p><p><b id="b">Niemand kam,</b> <i id="c">auch nicht am Abend.</i></p>';
});

describe('a selection snapped to whole words', () => {
  it('grows over the words it begins and ends in', () => {
    expect(snapToWords(range(['a', 6], ['a', 12])).toString()).toBe('Lotse wartet');
    expect(snapToWords(range(['a', 6], ['c', 7])).toString()).toMatch(/^Lotse wartet.*auch nicht$/s);
  });
  it('stays as it is between words', () => {
    const whole = range(['a', 4], ['a', 9]);
    expect(cutsWord(whole)).toBe(false);
    expect(snapToWords(whole).toString()).toBe('Lotse');
    expect(cutsWord(range(['a', 4], ['a', 8]))).toBe(true);
  });
});

describe('the next border of a word', () => {
  const place = (id: string, offset: number) => ({ node: text(id), offset });

  it('goes from word to word, over elements and paragraphs, in both directions', () => {
    expect(nextWordBorder(place('a', 9), 1, document.body)).toEqual(place('a', 16));
    expect(nextWordBorder(place('a', 16), 1, document.body)).toEqual(place('b', 7));
    expect(nextWordBorder(place('c', 0), -1, document.body)).toEqual(place('b', 8));
    expect(nextWordBorder(place('b', 0), -1, document.body)).toEqual(place('a', 10));
  });
  it('is nowhere behind the last word', () => {
    expect(nextWordBorder(place('c', 19), 1, document.body)).toBeNull();
  });
});
