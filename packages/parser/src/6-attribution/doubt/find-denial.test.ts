import { describe, expect, test } from 'vitest'
import { modalitiesOf } from '../standings-of.ts'

describe('a figure called untrue', () => {
  test.for([
    'It is not true that 17 soldiers were killed.',
    'The general staff described as “grossly false” the claim that 21 civilians were killed.',
    'The allegation that 12 soldiers were killed is a lie, an official said.',
    'Reports that 12 soldiers were killed are entirely false.',
    '“There are not 2,000 dead in Goma,” replied a spokesperson.',
    '“We deny the death of 20 fishermen,” replied the spokesman.',
  ])('%s', (text) => {
    expect(modalitiesOf(text)).toEqual(['denied'])
  })
})

describe('a figure not called untrue', () => {
  test.for([
    'It is true that 17 soldiers were killed.',
    'The claim that 12 soldiers were killed was made on Monday.',
    'Twelve soldiers were killed; the rumours of a retreat are false.',
    'The false report was withdrawn after 12 soldiers were killed.',
  ])('%s', (text) => {
    expect(modalitiesOf(text)).toEqual(['asserted'])
  })
})

test.for([
  ['He denied that the delay was linked to the assassination of the six priests.', 'asserted'],
  ['The army denied any part in the murder of six priests.', 'asserted'],
  ['The army denied the murder of six priests.', 'denied'],
  ['The army denied that six priests were murdered.', 'denied'],
  ['Were they held for the murder of six priests?', 'asserted'],
] as const)('leaves an outcome that is taken for granted to stand: %s', ([text, modality]) => {
  expect(modalitiesOf(text)).toEqual([modality])
})
