/** What a file looks like unless the reader has a template of their own. Mustache: https://mustache.github.io/mustache.5.html */
export const defaultTemplate = `---
{{frontMatter}}
---

# {{title}}

{{#highlights}}
> {{quoted}}

{{#note}}
{{note}}

{{/note}}
{{#hasTags}}
{{hashtags}}

{{/hasTags}}
{{/highlights}}
`;
