/**
 * Who may import whom. The table is HOUSE's direction of imports:
 * base ← ports, domain, vocabularies ← {formats | proofs | status | protocols}
 *      ← {issuing | verification} ← contract ← {server | web | cli}
 */
const core = (room) => `^packages/core/src/${room}/`;
const tests = '\\.test\\.tsx?$|^packages/core/src/testing/';

/** What each room of core may import, besides itself. */
const rooms = {
  base: [],
  ports: ['base'],
  vocabularies: ['base', 'ports'],
  domain: ['base', 'ports', 'vocabularies'],
  guilloche: ['base'],
  formats: ['base', 'ports', 'domain', 'vocabularies'],
  proofs: ['base', 'ports'],
  status: ['base', 'ports'],
  protocols: ['base', 'ports', 'domain', 'vocabularies'],
  issuing: ['base', 'ports', 'domain', 'vocabularies', 'formats', 'proofs', 'status'],
  verification: ['base', 'ports', 'domain', 'vocabularies', 'formats', 'proofs', 'status'],
};

/** What each layer of the server may import from its neighbours. */
const layers = {
  policies: ['policies'],
  store: ['store', 'config'],
  keys: ['keys', 'store'],
  net: ['net'],
  mail: ['mail', 'store', 'config'],
  services: ['services', 'policies', 'store', 'keys', 'net', 'jobs', 'mail', 'config'],
  jobs: ['jobs', 'services', 'store', 'mail', 'config'],
  http: ['http', 'services', 'policies', 'store', 'keys', 'config', 'jobs'],
};

const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule(
      'no-circular',
      {},
      { circular: true },
      'A circle means that two rooms are one, or that something sits in the wrong one',
    ),
    ...Object.entries(rooms).map(([room, allowed]) =>
      rule(
        `core-${room}`,
        { path: core(room), pathNot: tests },
        { path: '^packages/core/src/[^/]+/', pathNot: [room, ...allowed].map((name) => core(name)) },
        `core/${room} imports only ${[room, ...allowed].join(', ')}`,
      ),
    ),
    rule(
      'core-alone',
      { path: '^packages/core/', pathNot: tests },
      { path: '^packages/(contract|server|web|cli)/' },
      'core knows nobody',
    ),
    rule(
      'core-no-node',
      { path: '^packages/core/', pathNot: tests },
      { dependencyTypes: ['core'] },
      'core runs everywhere: ask a port',
    ),
    rule(
      'contract-below',
      { path: '^packages/contract/' },
      { path: '^packages/(server|web|cli)/' },
      'contract is below its users',
    ),
    rule(
      'web-apart',
      { path: '^packages/web/', pathNot: tests },
      { path: '^packages/(server|cli)/' },
      'web speaks to the server by HTTP',
    ),
    rule(
      'server-apart',
      { path: '^packages/server/', pathNot: '\\.test\\.ts$' },
      { path: '^packages/(web|cli)/' },
      'main.ts alone loads what web built, by its file',
    ),
    rule(
      'features-are-neighbours',
      { path: '^packages/web/src/features/([^/]+)/' },
      { path: '^packages/web/src/features/', pathNot: '^packages/web/src/features/$1/' },
      'features never import features',
    ),
    rule(
      'ui-below',
      { path: '^packages/web/src/(ui|api)/' },
      { path: '^packages/web/src/(app|features|render)/' },
      'ui and api know no feature',
    ),
    ...Object.entries(layers).map(([layer, allowed]) =>
      rule(
        `server-${layer}`,
        { path: `^packages/server/src/${layer}/`, pathNot: '\\.test\\.ts$|/testing/' },
        {
          path: '^packages/server/src/[^/]+/',
          pathNot: [layer, ...allowed].map((name) => `^packages/server/src/${name}/`),
        },
        `server/${layer} imports only ${allowed.join(', ')}`,
      ),
    ),
    rule(
      'sql-in-store',
      { path: '^packages/server/src/', pathNot: '^packages/server/src/store/|\\.test\\.ts$' },
      { path: '^node_modules/(kysely|pg)/', dependencyTypesNot: ['type-only'] },
      'SQL only under store/',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['sigillo-source', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
