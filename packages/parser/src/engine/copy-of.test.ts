import { expect, test } from 'vitest'
import { copyOf } from './copy-of.ts'

test.each(['', 'Gao', 'twelve marks', 'thirteen marks', 'Ségou – «là»', '\ud83d', 'a pair 😀 of surrogates'])(
  'copies %j as it is',
  (text) => {
    expect(copyOf(`x${text}y`.slice(1, -1))).toBe(text)
  },
)
