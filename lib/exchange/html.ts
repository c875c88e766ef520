import Mustache from 'mustache';
import type { Bundle } from '../notebook/bundle.ts';
import { bySource } from './by-source.ts';

const template = `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Randnotiz</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.55 Georgia, serif; }
h2 { margin: 2.5rem 0 0; font-size: 1.25rem; }
p { margin: .3rem 0; }
blockquote { margin: 1.2rem 0 .3rem; padding-left: 1rem; border-left: 4px solid; }
.yellow { border-color: #d9af2a; } .green { border-color: #57a55d; } .blue { border-color: #3f8fdb; }
.pink { border-color: #d95f8e; } .purple { border-color: #8f69c2; }
.meta, .tags { opacity: .75; font: .875rem/1.5 system-ui, sans-serif; }
.note { white-space: pre-wrap; }
</style>
</head>
<body>
<h1>Randnotiz</h1>
{{#sources}}
<article>
<h2>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</h2>
<p class="meta">{{meta}}</p>
{{#highlights}}
<blockquote class="{{colour}}">{{quote}}</blockquote>
{{#note}}<p class="note">{{note}}</p>{{/note}}
{{#hasTags}}<p class="tags">{{tagList}}</p>{{/hasTags}}
{{/highlights}}
</article>
{{/sources}}
</body>
</html>
`;

/** One page that stands by itself, for reading and printing. */
export function writeHtml(bundle: Bundle): string {
  const sources = bySource(bundle).map(({ source, highlights }) => ({
    title: source.title,
    // Only what is an address of the web becomes a link.
    url: /^https?:/.test(source.url) ? source.url : '',
    meta: [source.publisher, source.byline.join(', '), source.publishedTime?.slice(0, 10)].filter(Boolean).join(' · '),
    highlights: highlights.map(({ quote, note, colour, tags }) => ({
      quote,
      note,
      colour,
      hasTags: tags.length > 0,
      tagList: tags.map((tag) => `#${tag}`).join(' '),
    })),
  }));
  return Mustache.render(template, { sources });
}
