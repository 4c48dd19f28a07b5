import { describe, expect, test } from 'vitest'
import { modalitiesOf } from '../standings-of.ts'

describe('doubt on a figure', () => {
  test.for([
    'Were 40 soldiers killed in the attack?',
    'And did they kill 12 villagers?',
    'What if 12 villagers were killed?',
    'The rebels allegedly killed 12 villagers.',
    'The minister spoke of the alleged killing of 12 villagers.',
    'An unverified video shows that 12 soldiers were killed.',
    'The rebels said 40 soldiers were killed, which could not be independently verified.',
    'Videos, which could not be authenticated, show that 40 soldiers were killed.',
    'We have not yet been able to verify reports that 40 soldiers were killed.',
  ])('%s', (text) => {
    expect(modalitiesOf(text)).toEqual(['unconfirmed'])
  })
})

describe('no doubt', () => {
  test.for([
    'The rebels said 40 soldiers were killed.',
    'Forty soldiers were reportedly killed.',
    'Why did the army kill 12 villagers?',
    '[REPORTER] Who killed the six priests?',
    'But what of the bombs that killed six soldiers?',
    'Some 40 alleged members of the gang were killed.',
    'Forty soldiers were killed in an alleged airstrike.',
    'Alleged rebels murdered three members of a family.',
    'The bodies of alleged informers, 22 in all, were found.',
    'Forty soldiers were killed in alleged Rwandan shelling.',
    'The army confirmed that 40 soldiers were killed.',
    'The army verified that 40 soldiers were killed.',
  ])('%s', (text) => {
    expect(modalitiesOf(text)).toEqual(['asserted'])
  })
})

test('leaves in doubt what neither of two has confirmed', () => {
  expect(modalitiesOf('Neither the army nor the police confirmed that 12 soldiers had been killed.')).toEqual([
    'unconfirmed',
  ])
  expect(modalitiesOf('The army confirmed that neither of the 12 soldiers was killed.')).not.toContain('unconfirmed')
})

test('takes a body that confirms that no one was hurt at its word', () => {
  expect(modalitiesOf('Two trucks were burned and no one was hurt, the mission confirmed.')).not.toContain(
    'unconfirmed',
  )
})
