/** What the published package takes over from this folder’s own package.json. */
export interface SourceManifest {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly dependencies: Readonly<Record<string, string>>
}

/** Writes the package.json of the published package: compiled entrances, JSON Schemas, and nothing to install but its dependencies. */
export const describePackage = ({ name, version, description, license, dependencies }: SourceManifest): object => ({
  name,
  version,
  description,
  license,
  keywords: ['armed-conflict', 'casualty-recording', 'claims', 'json-schema', 'zod'],
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20.19' },
  exports: {
    '.': { types: './index.d.ts', default: './index.js' },
    './made-up': { types: './made-up/index.d.ts', default: './made-up/index.js' },
    './json-schema/*': './json-schema/*',
    './package.json': './package.json',
  },
  // Ranges, so that a project that has zod already need not have it twice.
  dependencies: Object.fromEntries(Object.entries(dependencies).map(([name, exact]) => [name, `^${exact}`])),
  publishConfig: { access: 'public' },
})
