import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  ['The police said two died. The army acknowledged a strike. Its first assessment is that five rebels died.', 'army'],
  ['The police said two died. The army’s version is that five rebels died.', 'army'],
  ['The police said two died. The governor saw it. His account is that five rebels died.', 'governor'],
] as const)('whoever holds a version says it: %s', ([text, speaker]) => {
  expect(speakersOf(text).at(-1)).toEqual([speaker])
})

test.for([
  'The first version is that five rebels died.',
  'The raid’s outcome is that five rebels died.',
  'Its position is on a hill where five rebels died.',
])('and nobody’s version is on nobody’s word: %s', (text) => {
  expect(speakersOf(text).at(-1)).toEqual([])
})
