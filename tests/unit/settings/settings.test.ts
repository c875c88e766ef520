import { describe, expect, it } from 'vitest';
import { comesByItself, defaults, isSwitchedOff, siteOf } from '../../../lib/settings/index.ts';

const url = 'https://www.zeitung.example/politik/artikel';

describe('where Randnotiz comes by itself', () => {
  it('knows a site by its host name, without www', () => {
    expect(siteOf(url)).toBe('zeitung.example');
    expect(siteOf('file:///tmp/a.html')).toBeNull();
    expect(siteOf('kein Verweis')).toBeNull();
  });
  it('is every site until the reader says otherwise', () => {
    expect(comesByItself(defaults, url)).toBe(true);
    expect(comesByItself(defaults, 'about:blank')).toBe(false);
  });
  it('is never a site that was switched off, nor its parts', () => {
    const settings = { ...defaults, offSites: ['zeitung.example'] };
    expect(comesByItself(settings, url)).toBe(false);
    expect(isSwitchedOff(settings, 'https://sport.zeitung.example/')).toBe(true);
    expect(isSwitchedOff(settings, 'https://andere-zeitung.example/')).toBe(false);
  });
  it('is the chosen sites alone, or none, as the reader wishes', () => {
    expect(comesByItself({ ...defaults, reach: 'chosen', sites: ['zeitung.example'] }, url)).toBe(true);
    expect(comesByItself({ ...defaults, reach: 'chosen', sites: ['anzeiger.example'] }, url)).toBe(false);
    expect(comesByItself({ ...defaults, reach: 'click', sites: ['zeitung.example'] }, url)).toBe(false);
  });
});
