import { expect, test } from 'vitest'
import { VERB_FORMS } from '../4-mentions/en/verbs.ts'
import { VERB_SENSES } from './en/senses.ts'
import { told } from './frames-of.ts'
import { makesTell, tellsOfMore } from './telling-words.ts'

test.each(['kill', 'killed', 'dying', 'found', 'hostage', 'custody', 'down', 'bodies', 'remains', 'fatally'])(
  'makes a verb tell: %s',
  (word) => {
    expect(makesTell(word)).toBe(true)
  },
)

test.each(['took', 'gave', 'brought', 'put', 'arrived', 'received', 'in', 'of', 'to', 'market'])(
  'makes no verb tell: %s',
  (word) => {
    expect(makesTell(word)).toBe(false)
  },
)

test('lets no entry of the lexicon sleep where it stands with all its words', () => {
  const bodies = new Set(['see', 'bring', 'receive', 'arrive', 'count', 'pass', 'pull'])
  const silent = [...VERB_SENSES].filter(([, { people, materiel, airborne }]) => !people && !materiel && !airborne)
  const asleep = [...VERB_SENSES.keys()].filter((lemma) => {
    const [verb = '', ...particle] = lemma.split(' ')
    const forms = [...VERB_FORMS].filter(([, reading]) => reading.lemma === verb).map(([form]) => form)
    return forms.some((form) => ![form, ...particle].some(makesTell))
  })
  const known = new Set([...bodies, ...silent.map(([lemma]) => lemma), 'dig out', 'pull out', 'bring in'])
  expect(asleep.filter((lemma) => !known.has(lemma))).toEqual([])
})

test('knows the verbs that tell of more than bodies', () => {
  expect(['kill', 'take', 'find', 'shoot'].every(tellsOfMore)).toBe(true)
  expect(['arrive', 'receive', 'say'].some(tellsOfMore)).toBe(false)
})

test.each([
  ['The raiders took nine clerks hostage.', ['abducted: nine clerks']],
  ['The hospital received 14 bodies.', ['killed: 14 bodies']],
  ['The hospital received 14 letters.', []],
  ['The raiders took nine clerks to lunch.', []],
])('wakes the verb where its partner stands: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})
