import { expect, test } from 'vitest'
import { describePackage } from './describe-package.ts'

const manifest = {
  name: '@reportedly/schema',
  version: '1.2.3',
  private: true,
  description: 'Records.',
  license: 'MIT',
  scripts: { test: 'vitest run' },
  dependencies: { zod: '4.0.1' },
  devDependencies: { ajv: '8.0.0' },
}

test('takes over what a user of the package needs, and nothing of how it is made', () => {
  const described = describePackage(manifest)
  expect(described).toMatchObject({ name: '@reportedly/schema', version: '1.2.3', license: 'MIT' })
  for (const key of ['private', 'scripts', 'devDependencies']) expect(described).not.toHaveProperty(key)
})

test('asks for a range of each dependency, from the version it is tested with', () => {
  expect(describePackage(manifest)).toMatchObject({ dependencies: { zod: '^4.0.1' } })
})
