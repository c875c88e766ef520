/** More characters of an extract than this the API does not give. */
const EXTRACT_CHARACTERS = '1200';

const shown = {
  action: 'query',
  format: 'json',
  formatversion: '2',
  // Answers without the reader's account, from any origin.
  origin: '*',
  // A wiki whose servers lag would rather be asked later.
  maxlag: '5',
  redirects: '1',
  prop: 'extracts|pageprops|info|pageimages|description|langlinks',
  exintro: '1',
  explaintext: '1',
  exlimit: 'max',
  exchars: EXTRACT_CHARACTERS,
  ppprop: 'disambiguation|wikibase-shortdesc',
  inprop: 'url',
  piprop: 'name',
  pilimit: 'max',
  lllimit: 'max',
  llprop: 'url',
};

const address = (api: string, parameters: Record<string, string>): URL => {
  const url = new URL(api);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
};

/** The pages under these titles. `translation` is a language in which links to the same subject are wanted. */
export const titlesQuery = (api: string, titles: string[], translation: string): URL =>
  address(api, { ...shown, titles: titles.join('|'), lllang: translation });

/** The articles that these (ambiguous) pages link to. */
export const linksQuery = (api: string, titles: string[], translation: string): URL =>
  address(api, {
    ...shown,
    titles: titles.join('|'),
    lllang: translation,
    generator: 'links',
    gplnamespace: '0',
    gpllimit: 'max',
  });

/** A file's address at a width, its author and its licence. */
export const pictureQuery = (api: string, file: string, width: number): URL =>
  address(api, {
    action: 'query',
    format: 'json',
    formatversion: '2',
    origin: '*',
    maxlag: '5',
    titles: `File:${file}`,
    prop: 'imageinfo',
    iiprop: 'url|extmetadata',
    iiextmetadatafilter: 'Artist|LicenseShortName',
    iiurlwidth: String(width),
  });
