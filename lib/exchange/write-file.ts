import type { Bundle } from '../notebook/bundle.ts';

/** The formats that can be exported, the lossless one first. */
export const exportFormats = ['jsonLd', 'markdown', 'csv', 'html', 'bibtex', 'cslJson'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file to be saved. */
export interface ExportFile {
  name: string;
  blob: Blob;
}

/**
 * Writes a notebook in a format; the code for it is fetched when it is wanted. `template` is for Markdown. Throws when the template cannot
 * be read.
 */
export async function writeFile(
  format: ExportFormat,
  bundle: Bundle,
  template: string | null,
  now: Date,
): Promise<ExportFile> {
  const name = `randnotiz-${now.toLocaleDateString('sv')}`;
  const file = (end: string, type: string, parts: BlobPart[]) => ({
    name: `${name}.${end}`,
    blob: new Blob(parts, { type }),
  });
  switch (format) {
    case 'jsonLd':
      return file('jsonld', 'application/ld+json', (await import('./json-ld.ts')).writeJsonLd(bundle));
    case 'markdown': {
      const { writeMarkdownArchive } = await import('./markdown.ts');
      return file('zip', 'application/zip', [writeMarkdownArchive(bundle, template ?? undefined)]);
    }
    case 'csv':
      return file('csv', 'text/csv', [(await import('./csv.ts')).writeCsv(bundle)]);
    case 'html':
      return file('html', 'text/html', [(await import('./html.ts')).writeHtml(bundle)]);
    case 'bibtex':
      return file('bib', 'application/x-bibtex', [(await import('./citations.ts')).writeBibtex(bundle)]);
    case 'cslJson':
      return file('json', 'application/json', [(await import('./citations.ts')).writeCslJson(bundle)]);
  }
}
