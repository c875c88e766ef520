/** What the shape of an address says about the page behind it. */
export interface UrlShape {
  isHome: boolean;
  /** The last part has several words, as a headline has. */
  hasSlug: boolean;
  /** A long number, a hash or a date stands in it. */
  hasId: boolean;
  /** A word such as tag, search or video that names a kind of page. */
  isListing: boolean;
}

const listing =
  /^(?:tags?|topics?|themen?|thema|categor(?:y|ies)|kategorien?|authors?|autor(?:en)?|autor(?:in(?:nen)?)?|search|suche|archiv|archives?|sections?|ressort|rubrik|page|seite|feed|rss|newsletters?|abo|subscribe|login|account|konto|shop|store|cart|video|videos|mediathek|gallery|galleries|galerie|bilder|fotostrecken?|photos|podcasts?|impressum|datenschutz|privacy|privacy-policy|agb|terms|contact|kontakt|about|ueber-uns|hilfe|help|faq|forums?|products?|produkte?|jobs|karriere|careers|wetter|weather|schlagworte?|stichwort|dossier|collections?)$/i;

/** Reads the shape of an address; an address that is none has no shape. */
export function urlShape(address: string): UrlShape {
  let path = '';
  let query = '';
  try {
    const url = new URL(address);
    path = url.pathname;
    query = url.search;
  } catch {
    return { isHome: false, hasSlug: false, hasId: false, isListing: false };
  }
  const parts = path.split('/').filter(Boolean);
  const isHome =
    parts.length === 0 ||
    (parts.length === 1 && /^(?:index\.\w{2,5}|home|startseite|[a-z]{2}(?:-[a-z]{2})?)$/i.test(parts[0] ?? ''));
  const last = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  const slugs = parts.map((part) => part.split(/[-_+]|%20/).filter((word) => /\p{L}{2}/u.test(word)).length);
  return {
    isHome: isHome && !/[?&](?:p|id|story|article\w{0,3})=/i.test(query),
    hasSlug: Math.max(0, ...slugs) >= 4,
    hasId:
      /\d{5}|[0-9a-f]{8}-[0-9a-f]{4}|(?:19|20)\d\d[/-]?[01]\d/.test(path) || /\d{4}/.test(query) || /\d{4}/.test(last),
    isListing: parts.some((part, i) => listing.test(part.replace(/\.\w{2,5}$/, '')) && i >= parts.length - 2),
  };
}
