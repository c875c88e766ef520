import normalizeUrl from 'normalize-url';

/** Parameters that say how a reader came or how the page is shown, not what is read. */
const NOT_CONTENT = [
  /^utm_\w+$/i,
  /^wt_\w+$/i,
  /^(fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|yclid|twclid|ttclid|gbraid|wbraid|_ga|_gl|xtor|cmpid|cid)$/i,
  /^(ref|referrer|ref_src|share|sharetype|campaign|source|medium|mkt_tok|at_\w+)$/i,
  /^(amp|outputtype|print|printview|druckversion)$/i,
];
/** Hosts that show the same pages: for phones, and for AMP. */
const TWIN = /^(www|m|mobile|amp|print)\./;
/** What the same does in a path: "/amp", ".amp.html", "/print". */
const TWIN_PATH = /(\/amp|\/print|\/druck|\.amp)(?=\/?$|\.html?$)/i;

/**
 * The identity under which an article's highlights are kept: its canonical URL, normalised. A canonical URL is a claim of the page: it counts only
 * within the same site (up to www, mobile and AMP twins), and never when it is the home page. Never throws; what is no URL is its own identity.
 */
export function pageIdentity(url: string, canonicalUrl?: string): string {
  const page = URL.parse(url);
  if (!page || !/^https?:$/.test(page.protocol)) return url;
  const canonical = canonicalUrl ? URL.parse(canonicalUrl, url) : null;
  return normalise(canonical && isTrusted(canonical, page) ? canonical : page);
}

const site = (url: URL) => url.hostname.replace(TWIN, '');

const isTrusted = (canonical: URL, page: URL) =>
  /^https?:$/.test(canonical.protocol) &&
  site(canonical) === site(page) &&
  canonical.port === page.port &&
  canonical.pathname !== '/';

/** http and https are one article, and so are its twins. */
function normalise(url: URL): string {
  const clean = new URL(url);
  clean.hostname = site(clean);
  clean.pathname = clean.pathname.replace(TWIN_PATH, '') || '/';
  try {
    return normalizeUrl(clean.href, {
      forceHttps: true,
      stripHash: true,
      stripAuthentication: true,
      stripWWW: true,
      removeQueryParameters: NOT_CONTENT,
    });
  } catch {
    return clean.href;
  }
}
