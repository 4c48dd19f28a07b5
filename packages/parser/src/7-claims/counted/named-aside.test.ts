import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const lastOf = (text: string): readonly (string | null)[] =>
  claimsOf(text)
    .slice(-1)
    .flatMap(({ counted }) => [counted.text, counted.category])

test.for([
  ['Two people were hurt; one of them, a schoolteacher, was killed.', ['schoolteacher', 'civilian']],
  ['Three people were wounded; one of them, a sapper, died on the way.', ['sapper', 'state-forces']],
  ['Three guards were wounded; one of them, a doctor said, died on the way.', [null, 'state-forces']],
  ['Three guards were wounded; one of them died in a clinic, a doctor said.', [null, 'state-forces']],
] as const)('%s', ([text, expected]) => {
  expect(lastOf(text)).toEqual(expected)
})
