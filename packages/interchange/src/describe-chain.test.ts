import { speaker } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { describeChain } from './describe-chain.ts'

test('names the speakers from the nearest to the publisher', () => {
  expect(describeChain([speaker('the mayor'), speaker('Wire'), speaker('Morning Post')])).toBe(
    'the mayor → Wire → Morning Post',
  )
})

test('says who is not known', () => {
  expect(describeChain([speaker(null), speaker(null)])).toBe('unnamed source → unknown publisher')
})
