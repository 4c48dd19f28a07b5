import { Claim } from '@reportedly/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText, fieldText } from '../arbitraries.ts'
import { claimsOf } from './claims-of.ts'

describe('the chain of attribution', () => {
  test('ends at the publisher', () => {
    const [claim] = claimsOf('The army said 12 gunmen were killed.', { publisher: 'Reuters' })
    expect(claim?.attribution.map(({ name }) => name)).toEqual(['army', 'Reuters'])
    expect(claim?.attribution.at(-1)).toMatchObject({ kind: 'news-agency', span: null, verb: null })
  })

  test('is the publisher alone where it speaks in its own voice', () => {
    const [claim] = claimsOf('Twelve gunmen were killed.', { publisher: 'Reuters' })
    expect(claim?.attribution).toMatchObject([{ name: 'Reuters' }])
  })

  test('names the publisher once', () => {
    const [claim] = claimsOf('A doctor told AFP that 12 gunmen were killed.', { publisher: 'Agence France-Presse' })
    expect(claim?.attribution.map(({ name }) => name)).toEqual(['doctor', 'Agence France-Presse'])
    const [other] = claimsOf('A doctor told AFP that 12 gunmen were killed.', { publisher: 'Reuters' })
    expect(other?.attribution.map(({ name }) => name)).toEqual(['doctor', 'AFP', 'Reuters'])
  })

  test('shows a publisher that is not known as unknown', () => {
    const [claim] = claimsOf('Twelve gunmen were killed.')
    expect(claim?.attribution).toEqual([
      { name: null, sourceId: null, kind: 'unknown', span: null, verb: null, inherited: false },
    ])
  })
})

describe('the figure', () => {
  test('is kept as stated, with its bounds', () => {
    const [claim] = claimsOf('Up to 100 militants took part.')
    expect(claim?.quantity).toEqual({ low: null, high: 100, qualifier: 'up-to', asStated: 'Up to 100', unit: 'count' })
  })

  test('of a singular is one, in the words of its determiner', () => {
    const [claim] = claimsOf('A soldier was killed.')
    expect(claim?.quantity).toEqual({ low: 1, high: 1, qualifier: 'exact', asStated: 'A', unit: 'count' })
  })

  test('of a vague word is no number', () => {
    const [claim] = claimsOf('Several villagers were killed.')
    expect(claim?.quantity).toMatchObject({ low: null, high: null, qualifier: 'vague', asStated: 'Several' })
  })
})

test('links a part to its whole and a toll to the one it replaces', () => {
  const [whole, part] = claimsOf('At least 21 civilians, including 11 children, were killed.')
  expect(whole?.subsetOf).toBeNull()
  expect(part?.subsetOf).toBe(whole?.id)
  const toll = claimsOf('The death toll rose to 57 from 49.')
  expect(toll.find(({ quantity }) => quantity.low === 57)?.revises).toBe(
    toll.find(({ quantity }) => quantity.low === 49)?.id,
  )
})

test('links no wounded to the killed as their part', () => {
  expect(claimsOf('Twelve soldiers were killed and four wounded.').map(({ subsetOf }) => subsetOf)).toEqual([
    null,
    null,
  ])
})

test('quotes the words around its evidence', () => {
  const [claim] = claimsOf('The army said 12 gunmen were killed.')
  expect(claim?.evidence.quote).toEqual({ exact: '12 gunmen', prefix: 'The army said ', suffix: ' were killed.' })
})

test('makes claims that the schema accepts, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const claim of claimsOf(text)) expect(Claim.safeParse(claim).error?.issues).toBeUndefined()
    }),
  )
})

test('gives every claim an id of its own, links only to claims of the reading, and stands in the order of the text', () => {
  fc.assert(
    fc.property(fieldText, (text) => {
      const claims = claimsOf(text)
      const ids = new Set(claims.map(({ id }) => id))
      expect(ids.size).toBe(claims.length)
      for (const { id, subsetOf, revises } of claims)
        for (const link of [subsetOf, revises]) {
          expect(link).not.toBe(id)
          if (link !== null) expect(ids).toContain(link)
        }
      const starts = claims.map(({ evidence }) => evidence.position.start)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})
