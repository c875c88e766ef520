import * as v from 'valibot';

// What the Action API answers with formatversion=2 (https://www.mediawiki.org/wiki/API:Query). Whatever else is in it is ignored.

const text = v.pipe(v.string(), v.maxLength(100_000));
const list = <S extends v.GenericSchema>(of: S) => v.optional(v.pipe(v.array(of), v.maxLength(5_000)), []);

const page = v.object({
  title: text,
  missing: v.optional(v.boolean()),
  invalid: v.optional(v.boolean()),
  fullurl: v.optional(v.pipe(text, v.regex(/^https?:\/\//))),
  pagelanguagehtmlcode: v.optional(text),
  extract: v.optional(text),
  /** From Wikidata, where the wiki has it. */
  description: v.optional(text),
  pageimage: v.optional(text),
  pageprops: v.optional(
    v.object({ disambiguation: v.optional(v.string()), 'wikibase-shortdesc': v.optional(text) }),
    {},
  ),
  langlinks: list(v.object({ lang: text, title: text, url: v.optional(v.pipe(text, v.regex(/^https?:\/\//))) })),
});
export type ApiPage = v.InferOutput<typeof page>;

const renamed = v.object({ from: text, to: text });
const redirect = v.object({ from: text, to: text, tofragment: v.optional(text) });

/** Errors come as HTTP 200. An empty query has no `query` at all. */
const failed = v.object({ error: v.object({ code: v.string(), lag: v.optional(v.number()) }) });
export type ApiFailure = v.InferOutput<typeof failed>;

const pages = v.object({
  continue: v.optional(v.looseObject({ gplcontinue: v.optional(v.string()) })),
  query: v.optional(v.object({ normalized: list(renamed), redirects: list(redirect), pages: list(page) }), {}),
});
export type PagesAnswer = v.InferOutput<typeof pages>;
export const pagesAnswer = v.union([failed, pages]);

const said = v.optional(v.object({ value: v.union([text, v.number()]) }));
export const pictureAnswer = v.union([
  failed,
  v.object({
    query: v.object({
      pages: list(
        v.object({
          imageinfo: list(
            v.object({
              url: text,
              thumburl: v.optional(text),
              descriptionurl: v.pipe(text, v.regex(/^https?:\/\//)),
              extmetadata: v.optional(v.object({ Artist: said, LicenseShortName: said })),
            }),
          ),
        }),
      ),
    }),
  }),
]);
