/**
 * Who may import whom, as a table. The linter reads it (oxlint.config.mjs) and a test proves that a
 * forbidden import fails (lib/testing/boundaries.test.ts).
 *
 * `may` names the folders under the repository's root that a folder may import besides itself.
 * `packages` is 'none' for folders that import no package at all, otherwise the list of packages
 * (and their subpaths) that it must not import.
 */
const pureOfFramework = ['next', 'next/**', 'server-only'];
const noScreens = [...pureOfFramework, 'react', 'react-dom', 'react-dom/**', '@xyflow/**'];

/** @type {Record<string, { may: string[], packages: 'none' | string[] }>} */
export const boundaries = {
  'lib/engine': { may: [], packages: 'none' },
  'lib/schemas': { may: ['lib/engine'], packages: noScreens },
  'lib/import': { may: ['lib/engine', 'lib/schemas'], packages: noScreens },
  'lib/format': { may: ['lib/engine', 'lib/schemas'], packages: noScreens },
  'lib/flow': { may: ['lib/engine', 'lib/schemas'], packages: pureOfFramework },
  // An option as a drawing: for files, slides and the small maps of the screens alike.
  'lib/picture': {
    may: ['lib/engine', 'lib/schemas', 'lib/format', 'lib/flow'],
    packages: noScreens,
  },
  'lib/export': {
    may: ['lib/engine', 'lib/schemas', 'lib/format', 'lib/picture'],
    packages: noScreens,
  },
  'lib/db': { may: ['lib/engine', 'lib/schemas'], packages: noScreens },
  'lib/jobs': { may: ['lib/engine', 'lib/schemas', 'lib/db'], packages: noScreens },
  'lib/services': {
    may: [
      'lib/engine',
      'lib/schemas',
      'lib/import',
      'lib/format',
      'lib/flow',
      'lib/picture',
      'lib/export',
      'lib/db',
      'lib/jobs',
    ],
    packages: noScreens,
  },
  'lib/server': { may: ['lib/services', 'lib/schemas'], packages: [] },
  'lib/cli': {
    may: ['lib/services', 'lib/engine', 'lib/schemas', 'lib/format', 'lib/import', 'lib/export'],
    packages: noScreens,
  },
  // The processes behind `npm start`, `dev`, `build` and `test`: outside of the data's way.
  'lib/launch': { may: ['lib/db', 'lib/schemas', 'lib/services'], packages: noScreens },
  components: {
    may: ['lib/engine', 'lib/schemas', 'lib/flow', 'lib/format', 'lib/picture'],
    packages: ['server-only'],
  },
  app: {
    may: ['components', 'lib/server', 'lib/services', 'lib/schemas', 'lib/format'],
    packages: ['server-only'],
  },
};

const everyFolder = [...Object.keys(boundaries), 'lib/testing', 'prisma', 'bench', 'e2e'];

/** The two patterns of one folder: what its alias imports may name, and that `../` never leaves it. */
function restrictedImports(folder, { may, packages }) {
  const own = ['.', './**', '..', '../**', `@/${folder}`, `@/${folder}/**`];
  const allowed = [...own, ...may.flatMap((f) => [`@/${f}`, `@/${f}/**`])];
  const message = `${folder} may import ${may.length > 0 ? may.join(', ') : 'itself alone'} (boundaries.mjs)`;
  const foreign = everyFolder.filter((f) => f !== folder).map((f) => f.replace('lib/', ''));
  const patterns = [
    { regex: `^(\\.\\./)+(lib/)?(${foreign.join('|')})(/|$)`, message: 'cross folders by @/ only' },
  ];
  if (packages === 'none') {
    patterns.push({ group: ['*', ...allowed.map((a) => `!${a}`)], message });
    return patterns;
  }
  const forbidden = everyFolder.filter((f) => f !== folder && !may.includes(f));
  patterns.push({ group: forbidden.flatMap((f) => [`@/${f}`, `@/${f}/**`]), message });
  if (packages.length > 0)
    patterns.push({ group: packages, message: `${message}, and not this package` });
  return patterns;
}

export const boundaryOverrides = [
  ...Object.entries(boundaries).map(([folder, rule]) => ({
    files: [`${folder}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns: restrictedImports(folder, rule) }] },
  })),
  { files: ['**/*.test.ts', '**/*.test.tsx'], rules: { 'no-restricted-imports': 'off' } },
];
