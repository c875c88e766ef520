/** Parameters that say how a reader came, not what is read. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|wt_\w+|cmpid|cid|ref|referrer|share)$/i;
const TWIN = /^(www|m|mobile|amp)\./;

/**
 * The identity under which an article's highlights are kept: its canonical URL, normalised. A canonical URL is a claim of the page: it counts only
 * within the same site (up to www, mobile and AMP twins), and never when it is the home page. Never throws.
 */
export function pageIdentity(url: string, canonicalUrl?: string): string {
  const page = URL.parse(url);
  if (!page) return url;
  const canonical = canonicalUrl ? URL.parse(canonicalUrl, url) : null;
  return normalise(canonical && isTrusted(canonical, page) ? canonical : page);
}

const site = (url: URL) => url.hostname.replace(TWIN, '');

const isTrusted = (canonical: URL, page: URL) =>
  /^https?:$/.test(canonical.protocol) &&
  site(canonical) === site(page) &&
  canonical.port === page.port &&
  canonical.pathname !== '/';

function normalise(url: URL): string {
  const clean = new URL(url);
  clean.hash = '';
  clean.username = '';
  clean.password = '';
  clean.hostname = site(clean);
  for (const name of [...clean.searchParams.keys()]) if (TRACKING.test(name)) clean.searchParams.delete(name);
  clean.searchParams.sort();
  if (clean.pathname.length > 1) clean.pathname = clean.pathname.replace(/\/$/, '');
  // http and https are one article.
  return clean.href.replace(/^https?:/, 'https:');
}
