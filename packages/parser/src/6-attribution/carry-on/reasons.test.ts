import { describe, expect, test } from 'vitest'
import { carriedIn } from '../standings-of.ts'
import { REASONS } from './reasons.ts'

const TWO = 'The army said 12 gunmen died. The mayor said two men were missing.'

describe('why whoever spoke goes on in the last sentence', () => {
  test.for([
    ['quoted', 'The mayor said 12 men died. “They came at night and took four boys.”'],
    ['keeps-count', 'The Health Ministry said nine died. Since March 18, 7,656 people have been killed in all.'],
    ['recalls-on', 'The judgment recalls that two men were shot in May. On 4 February, nine farmers were killed.'],
    ['item-of-list', 'The Orva Commission pointed out two raids:\n• On 4 May, nine men were killed.'],
    ['speaks-again', `${TWO} On Friday, nine men were killed. He added that a truck was burned.`],
    ['only-voice', 'The army said 12 gunmen died. Five rifles were seized.'],
    ['counts-on', `${TWO} Another nine men were killed.`],
    ['closes-paragraph', `The army said 12 gunmen died.\n\nThe mayor said two men were missing. Nine men fled.`],
    ['goes-on-plainly', `${TWO} Two rifles were recovered. The governor said ten were hurt.`],
  ] as const)('%s', ([name, text]) => {
    expect(carriedIn(text)).toContain(`carry-on/${name}`)
  })
})

describe('why the publisher tells the last sentence', () => {
  test.for([
    ['goes-back', 'Gunmen killed ten men in Orva.\n\nThe mayor said two men were missing.\n\nNine houses were burned.'],
    ['half-told', `${TWO} A strike left 15 dead; the mayor said 54 were hurt. Nine men fled.`],
    ['next-item', '- The police said two men died.\n- Nine men were killed in Orva.'],
    ['new-paragraph', `${TWO}\n\nNine men were killed in Orva.`],
    ['another-scene', 'The army said 12 gunmen died. In 2016, nine men were killed in Orva.'],
    ['many-voices', `${TWO} Gunmen killed nine men. The governor said ten were hurt.`],
  ] as const)('%s', ([name, text]) => {
    expect(carriedIn(text)).toContain(`carry-on/${name}`)
  })
})

test('every reason has a name of its own', () => {
  expect(new Set(REASONS.map(({ name }) => name)).size).toBe(REASONS.length)
})
