// @citation-js has no types of its own: what is used of it.
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown);
    format(format: 'bibtex'): string;
  }
  export const plugins: { config: { get(name: '@bibtex'): { format: { asciiOnly: boolean } } } };
}
declare module '@citation-js/plugin-bibtex';
