import { expect, test } from 'vitest'
import { isBody, isPerson, isSeveral } from './person-or-body.ts'

test.for([
  ['army spokesman', 'person'],
  ['spokesman for the mission', 'person'],
  ['Colonel Musa Bello', 'person'],
  ['Ministry of Defence', 'body'],
  ['UNHCR', 'body'],
  ['Union of Hauliers’ secretary-general', 'person'],
  ['spokesman for the army’s air wing', 'person'],
  ['monitor', 'body'],
  ['deputy commissioner’s office', 'body'],
  ['Two army officials', 'several'],
  ['residents of the camp', 'several'],
  ['volunteers', 'several'],
] as const)('%s: %s', ([name, kind]) => {
  expect({ person: isPerson(name), body: isBody(name), several: isSeveral(name) }).toEqual({
    person: kind === 'person',
    body: kind === 'body',
    several: kind === 'several',
  })
})
