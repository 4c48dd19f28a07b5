import { expect, test } from 'vitest'
import { framesOf } from '../frames-of.ts'

const agentsOf = (text: string): readonly string[] => framesOf(text).flatMap(({ agents }) => agents)

test('whom a comma parts from its verb in what is told did it, not who tells', () => {
  expect(agentsOf('He disclosed that troops of the Hypo base, arrested nine men.')).toEqual(['troops'])
  expect(agentsOf('Musa Bello disclosed the plan, and arrested nine men.')).toEqual(['Musa Bello'])
})

test('what describes an object has another subject than the verb behind it', () => {
  expect(agentsOf('Gunmen stopped a convoy made up of nuns and killed two drivers.')).toEqual(['Gunmen'])
})
