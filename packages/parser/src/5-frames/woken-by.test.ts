import { expect, test } from 'vitest'
import { byAny, byClass, byNoun, byParticiple, byVerb, tellsOutcome } from './woken-by.ts'

test('knows a verb in any of its forms', () => {
  const wakes = byVerb((lemma) => lemma === 'kill')
  expect(['kill', 'kills', 'killed', 'killing'].every(wakes)).toBe(true)
  expect(['wounded', 'killer', ''].some(wakes)).toBe(false)
})

test('knows a verb by its participle alone', () => {
  const wakes = byParticiple((lemma) => lemma === 'take')
  expect([wakes('taken'), wakes('took'), wakes('taking')]).toEqual([true, false, false])
})

test('takes a verb for one of outcome that is one only with a particle', () => {
  expect(['kill', 'shoot', 'gun', 'go'].every(tellsOutcome)).toBe(true)
  expect(['say', 'shoot down', ''].some(tellsOutcome)).toBe(false)
})

test('knows a noun in either number, and by the class of its last part', () => {
  const deaths = byNoun((singular) => singular === 'death')
  expect([deaths('death'), deaths('deaths'), deaths('dead')]).toEqual([true, true, false])
  const aircraft = byClass(new Set(['aircraft']))
  expect([aircraft('drones'), aircraft('spy-drone'), aircraft('villagers')]).toEqual([true, true, false])
})

test('is woken by any of several cues', () => {
  const wakes = byAny(
    (word) => word === ':',
    byVerb((lemma) => lemma === 'find'),
  )
  expect([wakes(':'), wakes('found'), wakes('lost')]).toEqual([true, true, false])
})
