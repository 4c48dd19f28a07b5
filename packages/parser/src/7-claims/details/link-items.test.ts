import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

/** Which figures are parts of which. */
const partsOf = (text: string): readonly string[] => {
  const claims = claimsOf(text)
  return claims.flatMap(({ subsetOf, quantity }) => {
    const whole = claims.find(({ id }) => id === subsetOf)
    return whole ? [`${quantity.asStated} of ${whole.quantity.asStated}`] : []
  })
}

describe('links the items of a report to the sum it opens with', () => {
  test.for([
    [
      'of several operations',
      'Troops killed 12 militants in three separate operations in the north, the army said on Friday.\n\nFive militants were killed near Goma on Thursday, it said.\n\nFour militants were shot dead in Bukavu.',
      ['Five of 12', 'Four of 12'],
    ],
    [
      'of a day',
      'Over the past 24 hours nine people were injured in the region.\n\nGoma: a drone hit a bus. Three people were injured.\n\nSake: shells fell on the market. A woman was injured.',
      ['Three of nine', 'A woman of nine'],
    ],
    [
      'of a whole territory, on the word of one agency',
      'The civil defence agency said strikes had killed at least 30 people across the country on Thursday.\n\nAn agency spokesman said 11 people were killed in Goma.',
      ['11 of at least 30'],
    ],
    [
      'that officials give, whoever of them tells the items',
      'Shelling killed nine people across the country over the past day, regional authorities said.\n\nThree people were killed in Goma, the governor said.',
      ['Three of nine'],
    ],
    [
      'of a month’s missions',
      'Forces conducted 38 missions in January. They resulted in 14 militants killed.\n\nIn Goma six militants were killed.',
      ['six of 14'],
    ],
  ] as const)('%s', ([, text, parts]) => {
    expect(partsOf(text).map((part) => part.replace('A of', 'A woman of'))).toEqual(parts)
  })
})

describe('links nothing', () => {
  test.for([
    [
      'to a toll of one happening',
      'Troops killed 12 militants in an operation near Goma, the army said.\n\nFive militants were killed in Bukavu.',
    ],
    [
      'of others',
      'Troops killed 12 militants in three separate operations, the army said.\n\nFive soldiers were killed near Goma.',
    ],
    [
      'that another side counts',
      'The civil defence agency said strikes had killed at least 30 people across the country.\n\nThe army said it had killed five fighters in Goma.',
    ],
    [
      'of another nation',
      'Eleven Congolese were killed across the region this week.\n\nFive Rwandans were shot dead in Goma.',
    ],
    [
      'that recalls an earlier happening',
      'Troops killed 12 militants in three separate operations on Thursday, the army said.\n\nLast year, five militants were killed near Goma.',
    ],
    [
      'that counts the same anew',
      'Police said 30 people were killed across the province on Thursday.\n\nA hospital put the toll at 22 dead.',
    ],
  ] as const)('%s', ([, text]) => {
    expect(partsOf(text)).toEqual([])
  })
})

test('links what a paragraph tells of its item to that', () => {
  const sum = 'Shelling killed nine people across the country over the past day, officials said.\n\n'
  const item = 'In Goma three people were killed.'
  expect(partsOf(`${sum}${item} A bomb hit a house, killing a woman.`)).toEqual(['three of nine', 'a of three'])
  expect(partsOf(`${sum}${item} Elsewhere, a bomb killed a woman.`)).toEqual(['three of nine', 'a of nine'])
})

test('links no more than the sum holds', () => {
  const text =
    'Troops killed seven militants in three separate operations, the army said.\n\nFive militants were killed near Goma.\n\nFour militants were killed in Bukavu.'
  expect(partsOf(text)).toEqual(['Five of seven'])
})
