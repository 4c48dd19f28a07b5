import { describe, expect, test } from 'vitest'
import { modalitiesOf } from './standings-of.ts'

describe('doubt on a figure', () => {
  test.for([
    'Were 40 soldiers killed in the attack?',
    'The rebels allegedly killed 12 villagers.',
    'An unverified video shows that 12 soldiers were killed.',
    'The rebels said 40 soldiers were killed, which could not be independently verified.',
  ])('%s', (text) => {
    expect(modalitiesOf(text)).toEqual(['unconfirmed'])
  })
})

describe('no doubt', () => {
  test.for([
    'The rebels said 40 soldiers were killed.',
    'Forty soldiers were reportedly killed.',
    'The army confirmed that 40 soldiers were killed.',
    'The army verified that 40 soldiers were killed.',
  ])('%s', (text) => {
    expect(modalitiesOf(text)).toEqual(['asserted'])
  })
})
