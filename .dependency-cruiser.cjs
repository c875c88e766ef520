// The dependency table of docs/design: what each part may know. One rule a row; the comment is what the developer reads.
const part = (name) => `^lib/${name}/`;
const parts = [
  'article',
  'annotate',
  'cards',
  'context',
  'anchoring',
  'notebook',
  'messages',
  'settings',
  'corrections',
  'exchange',
  'review',
];
const browserApi = '(webextension-polyfill|^wxt)';

/** @param {string} name @param {string[]} allowed lib parts it may import besides itself and lib/languages */
const only = (name, allowed) => ({
  name: `${name}-knows-its-place`,
  severity: 'error',
  comment: `lib/${name} may import only ${[name, 'languages', ...allowed].join(', ')} (docs/design.md has the table).`,
  from: { path: part(name) },
  to: {
    path: parts
      .filter((other) => other !== name && !allowed.includes(other))
      .map(part)
      .concat('^(components|entrypoints|tools)/'),
  },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one file or need a third.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports this file: wire it in or delete it.',
      from: { orphan: true, path: '^(lib|components)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    only('article', []),
    only('annotate', []),
    only('cards', ['article', 'annotate', 'context', 'notebook']),
    only('context', ['annotate']),
    only('anchoring', ['article']),
    only('notebook', ['annotate', 'article', 'anchoring', 'settings', 'corrections', 'context']),
    only('exchange', ['annotate', 'anchoring', 'notebook']),
    only('review', ['notebook']),
    only('settings', ['annotate']),
    only('corrections', ['annotate']),
    only('messages', ['article', 'annotate', 'anchoring', 'notebook', 'cards', 'settings', 'context']),
    {
      name: 'languages-know-nothing',
      severity: 'error',
      comment: 'A language is data: it imports types from the parts, nothing else.',
      from: { path: '^lib/languages/' },
      to: { path: '^(components|entrypoints|tools)/|^lib/(?!languages|annotate)' },
    },
    {
      name: 'browser-api-in-messages-only',
      severity: 'error',
      comment: 'Only entrypoints and lib/messages talk to browser.*.',
      from: { path: '^(lib/(?!messages)|components/)' },
      to: { path: browserApi },
    },
    {
      name: 'dexie-in-notebook-only',
      severity: 'error',
      comment: 'Only lib/notebook talks to Dexie.',
      from: { path: '^(lib/(?!notebook)|components/|entrypoints/|tools/)' },
      to: { path: '^dexie|node_modules/dexie' },
    },
    {
      name: 'components-are-pure',
      severity: 'error',
      comment: 'Components get props and send events: types from lib, and lib/cards and lib/settings.',
      from: { path: '^components/' },
      to: {
        path: '^(entrypoints|tools)/|^lib/(notebook|messages|anchoring|article|annotate|context)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'not-from-dev',
      severity: 'error',
      comment: 'Shipped code imports shipped packages only.',
      from: { path: '^(lib|components|entrypoints)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        pathNot: ['webextension-polyfill', 'wxt', 'types-only', '@types'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
