import type { EntityKind } from '../annotate/annotations.ts';

/** What is painted in the page, each with its own look: the kinds of names, and figures. */
export const paintKinds = ['person', 'organisation', 'place', 'product', 'event', 'other', 'figure'] as const;
export type PaintKind = EntityKind | 'figure';

/** How strongly a kind is painted. */
export const strengths = ['clear', 'dim', 'off'] as const;
export type Strength = (typeof strengths)[number];

/** Where Randnotiz comes by itself: on every site, on the chosen ones, or nowhere until it is asked for. */
export const reaches = ['everywhere', 'chosen', 'click'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
export const sides = ['right', 'left'] as const;
export const orders = ['reading', 'weight', 'kind'] as const;

/** What the reader has chosen. Plain JSON, kept in the notebook. */
export interface Settings {
  reach: (typeof reaches)[number];
  /** Host names it comes to by itself where `reach` is `chosen`. */
  sites: string[];
  /** Host names it stays away from. */
  offSites: string[];
  paint: Record<PaintKind, Strength>;
  /** The small card beside a painted name or figure that is pointed at. */
  preview: boolean;
  theme: (typeof themes)[number];
  side: (typeof sides)[number];
  /** Width of the margin in CSS pixels. */
  width: number;
  order: (typeof orders)[number];
  /** Whether the cards follow the reader down the page. */
  follow: boolean;
}

export const MIN_WIDTH = 280;
export const MAX_WIDTH = 720;

export const defaults: Settings = {
  reach: 'everywhere',
  sites: [],
  offSites: [],
  paint: {
    person: 'clear',
    organisation: 'clear',
    place: 'clear',
    product: 'clear',
    event: 'clear',
    other: 'clear',
    figure: 'clear',
  },
  preview: true,
  theme: 'auto',
  side: 'right',
  width: 368,
  order: 'reading',
  follow: false,
};

/** The host name a site is known by in the settings; `null` where there is none (a file, a page of the browser). */
export function siteOf(url: string): string | null {
  const { protocol, hostname } = URL.parse(url) ?? {};
  return hostname && /^https?:$/.test(protocol ?? '') ? hostname.replace(/^www\./, '') : null;
}

const covers = (sites: readonly string[], site: string) =>
  sites.some((one) => site === one || site.endsWith(`.${one}`));

/** Whether the reader has switched Randnotiz off on this page's site. */
export function isSwitchedOff({ offSites }: Pick<Settings, 'offSites'>, url: string): boolean {
  const site = siteOf(url);
  return site !== null && covers(offSites, site);
}

/** Whether Randnotiz may come to this page by itself. */
export function comesByItself(settings: Pick<Settings, 'reach' | 'sites' | 'offSites'>, url: string): boolean {
  const site = siteOf(url);
  if (site === null || settings.reach === 'click' || isSwitchedOff(settings, url)) return false;
  return settings.reach === 'everywhere' || covers(settings.sites, site);
}
