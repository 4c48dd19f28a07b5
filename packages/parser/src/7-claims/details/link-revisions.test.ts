import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

/** Which figures replace which. */
const revisionsOf = (text: string): readonly string[] => {
  const claims = claimsOf(text)
  return claims.flatMap(({ revises, quantity }) => {
    const before = claims.find(({ id }) => id === revises)
    return before ? [`${quantity.asStated} for ${before.quantity.asStated}`] : []
  })
}

describe('links a toll to the one that its speaker gave before', () => {
  test.for([
    [
      'Right after the raid a military source had spoken of eight soldiers killed. Now a military source puts the toll at 54 soldiers.',
      ['54 for eight'],
    ],
    [
      'The army said 30 soldiers were killed at the post. On Tuesday the army had still spoken of 12 soldiers killed.',
      ['30 for 12'],
    ],
    [
      'Police initially said nine people were killed in the blast. On Friday police said 14 people were killed.',
      ['14 for nine'],
    ],
  ] as const)('%s', ([text, revisions]) => {
    expect(revisionsOf(text)).toEqual(revisions)
  })
})

describe('links no others', () => {
  test.for([
    // Another speaker, another group, another outcome, three figures, and a figure told again.
    'The army said 30 soldiers were killed. The rebels had spoken of 12 soldiers killed.',
    'The army said 30 soldiers were killed. On Tuesday the army had spoken of 12 civilians killed.',
    'The army said 30 soldiers were killed. On Tuesday the army had spoken of 12 soldiers wounded.',
    'The army said 30 soldiers were killed. On Tuesday the army had spoken of 12 soldiers killed, then of 14 soldiers killed.',
    'The army said 30 soldiers were killed. The army said 12 soldiers were killed.',
  ])('%s', (text) => {
    expect(revisionsOf(text)).toEqual([])
  })
})
