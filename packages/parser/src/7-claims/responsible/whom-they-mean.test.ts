import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const actorsOf = (text: string): readonly (string | null)[] => claimsOf(text).map(({ actor }) => actor?.text ?? null)

test('takes "they" for the subject of the sentence before', () => {
  expect(actorsOf('Armed elements crossed the river near Bria. They attacked a post, killing two soldiers.')).toEqual([
    'Armed elements',
  ])
  const [claim] = claimsOf('The soldiers came under fire at a bridge. They shot dead two gunmen.')
  expect(claim?.actor).toMatchObject({ text: 'soldiers', inherited: true })
})

test('passes over what only says who they are', () => {
  const crossed = 'Elements thought to be allied with a militia crossed the river near Bria.'
  expect(actorsOf(`${crossed} They attacked a post, killing two soldiers.`)).toEqual(['Elements'])
})

test('does not take it for whoever speaks', () => {
  expect(actorsOf('Residents spoke of a long night. They killed two goatherds.')).toEqual([null])
})

test('does not take it for those who were harmed', () => {
  expect(actorsOf('Two traders were wounded near Bria. They killed a goatherd.')).not.toContain('Two traders')
})

test('does not reach back over a paragraph', () => {
  expect(actorsOf('Dancers crossed the river near Bria.\n\nThey killed two soldiers.')).toEqual([null])
})

test('keeps those newly told of apart from whom the report named before', () => {
  const ward = 'men in uniform entered the ward. They wounded a nurse.'
  expect(actorsOf(`Red Front rebels raided a camp, killing three herders. On Friday ${ward}`).at(-1)).toBe('men')
  expect(actorsOf(`Red Front rebels raided a camp, killing three herders. The ${ward}`).at(-1)).not.toBe('men')
})
