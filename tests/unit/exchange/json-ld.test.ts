import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLd, writeJsonLd } from '../../../lib/exchange/json-ld.ts';
import type { Bundle } from '../../../lib/notebook/bundle.ts';
import { emptyBundle, readBundle } from '../../../lib/notebook/bundle.ts';
import { planImport, runImport } from '../../../lib/notebook/import.ts';
import { openNotebook } from '../../../lib/notebook/index.ts';
import { colours } from '../../../lib/notebook/records.ts';
import { highlight, source } from '../notebook/support/notebook.ts';

const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const id = fc.stringMatching(/^[\w-]{1,20}$/);
const optional = <T>(name: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [name]: one }));

/** Any notebook that could have been written. */
const bundles: fc.Arbitrary<Bundle> = fc
  .uniqueArray(id, { maxLength: 4 })
  .chain((identities) =>
    fc.record({
      sources: fc.tuple(
        ...identities.map((identity) =>
          fc
            .tuple(
              fc.record({
                url: text,
                title: text,
                byline: fc.array(text, { maxLength: 2 }),
                added: time,
                modified: time,
              }),
              optional('publisher', text),
            )
            .map(([fields, publisher]) => ({ identity, ...fields, ...publisher })),
        ),
      ),
      highlights: identities.length
        ? fc.uniqueArray(
            fc
              .tuple(
                fc.record({
                  id,
                  source: fc.constantFrom(...identities),
                  quote: text,
                  note: text,
                  colour: fc.constantFrom(...colours),
                  tags: fc.uniqueArray(text, { maxLength: 3 }),
                  position: fc.integer({ min: -1, max: 9_000 }),
                  created: time,
                  modified: time,
                }),
                optional('deleted', time),
                optional('orphaned', time),
              )
              .map(([fields, deleted, orphaned]) => ({
                ...fields,
                ...deleted,
                ...orphaned,
                selectors: [{ type: 'TextQuoteSelector' as const, exact: fields.quote, prefix: 'a', suffix: '"\\' }],
              })),
            { selector: (one) => one.id, maxLength: 6 },
          )
        : fc.constant([]),
    }),
  )
  .map(({ sources, highlights }) => ({ ...emptyBundle(), sources, highlights }) as Bundle)
  .map((bundle) => ({
    ...bundle,
    reviews: bundle.highlights.map(({ id, created }) => ({ highlight: id, fresh: created })),
    texts: bundle.sources.slice(0, 1).map(({ identity }) => ({ source: identity, text: 'Zeile\nZeile' })),
    annotations: bundle.sources.slice(0, 2).map(({ identity }) => ({
      source: identity,
      entityKeys: ['ada brandt'],
      entities: [{ key: 'ada brandt', name: 'Ada Brandt', kind: 'person' as const, mentions: 2 }],
      quotations: [{ speaker: 'ada brandt', text: 'So ist es.', direct: true }],
      figures: [],
    })),
    reviewLog: bundle.highlights.map(({ id }) => ({ highlight: id, time: 7, rating: 3 })),
  }));

describe('our own export', () => {
  it('gives back every notebook as it was', () => {
    fc.assert(
      fc.property(bundles, (bundle) => {
        const { bundle: back, unread } = readJsonLd(writeJsonLd(bundle).join(''));
        expect(unread).toEqual([]);
        expect(back).toEqual(bundle);
      }),
    );
  });

  it('is the same file after export, wiping, import and export', async () => {
    await fc.assert(
      fc.asyncProperty(bundles, async (bundle) => {
        const write = async (given: Bundle) => {
          const notebook = openNotebook(undefined, `test-${Math.random()}`);
          await runImport(notebook, await planImport(notebook, given), 'mine');
          const file = writeJsonLd(await readBundle(notebook, null)).join('');
          await notebook.delete();
          return file;
        };
        const first = await write(bundle);
        expect(await write(readJsonLd(first).bundle)).toBe(first);
      }),
      { numRuns: 25 },
    );
  });

  const file = writeJsonLd({
    ...emptyBundle(),
    sources: [source()],
    highlights: [highlight('a'), highlight('b', { note: 'Notiz' }), highlight('c')],
  }).join('');

  it('is a collection of W3C annotations, one a line', () => {
    const { type, first, ...rest } = JSON.parse(file);
    expect(rest['@context']).toContain('http://www.w3.org/ns/anno.jsonld');
    expect([type, first.type]).toEqual(['AnnotationCollection', 'AnnotationPage']);
    expect(first.items[1]).toMatchObject({
      type: 'Annotation',
      motivation: 'commenting',
      body: [{ type: 'TextualBody', purpose: 'commenting', value: 'Notiz' }],
      target: { source: source().url, selector: [] },
    });
    expect(file.split('\n').filter((line) => line.includes('"Annotation"'))).toHaveLength(3);
  });

  it('names the line of an annotation that was damaged, and reads the others', () => {
    const lines = file.split('\n');
    const damaged = lines.findIndex((line) => line.includes('urn:randnotiz:b'));
    const { bundle, unread } = readJsonLd(
      lines.with(damaged, (lines[damaged] ?? '').replace('"styleClass":"yellow"', '"styleClass":"beige"')).join('\n'),
    );
    expect(unread).toEqual([{ line: damaged + 1, reason: 'notAnAnnotation' }]);
    expect(bundle.highlights.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('names the line where a file ends too early or is no JSON', () => {
    const lines = file.split('\n');
    expect(readJsonLd(lines.slice(0, 4).join('\n')).unread).toEqual([{ line: 4, reason: 'notJson' }]);
    expect(readJsonLd(lines.with(3, 'rubbish').join('\n')).unread).toEqual([{ line: 4, reason: 'notJson' }]);
  });

  it('never throws, whatever the file says', () => {
    fc.assert(fc.property(fc.json(), (json) => void readJsonLd(json)));
  });
});
