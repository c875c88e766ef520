import type { ReadResult } from './read-result.ts';

/** The formats that can be imported. */
export type ImportFormat = 'jsonLd' | 'hypothesis' | 'readwise' | 'kindle' | 'omnivore';

/** Finds out what a file is and reads it; `null` when it is nothing we know. Each format's reader is fetched when it is wanted. */
export async function readFile(bytes: Uint8Array): Promise<(ReadResult & { format: ImportFormat }) | null> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { readOmnivore } = await import('./omnivore.ts');
    return { format: 'omnivore', ...(await readOmnivore(bytes)) };
  }
  const text = new TextDecoder().decode(bytes);
  if (/^\s*\{/.test(text)) return readJson(text);
  const [{ isKindle, readKindle }, { isReadwise, readReadwise }] = await Promise.all([
    import('./kindle.ts'),
    import('./readwise.ts'),
  ]);
  if (isReadwise(text)) return { format: 'readwise', ...(await readReadwise(text)) };
  if (isKindle(text)) return { format: 'kindle', ...(await readKindle(text)) };
  return null;
}

async function readJson(text: string): Promise<(ReadResult & { format: ImportFormat }) | null> {
  if (/"type"\s*:\s*"AnnotationCollection"/.test(text.slice(0, 2_000))) {
    const { readJsonLd } = await import('./json-ld.ts');
    return { format: 'jsonLd', ...readJsonLd(text) };
  }
  if (!/"annotations"\s*:/.test(text)) return null;
  const { readHypothesis } = await import('./hypothesis.ts');
  return { format: 'hypothesis', ...(await readHypothesis(text)) };
}
