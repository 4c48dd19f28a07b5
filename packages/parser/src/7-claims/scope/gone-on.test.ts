import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const scopesOf = (text: string): readonly string[] => claimsOf(text).map(({ scope }) => scope)
const NOW = 'Gunmen killed nine traders in Bria on Thursday. '

describe('an earlier happening goes on being told', () => {
  test.for([
    ['In March 2019 raiders killed 12 people there; three others were wounded.', 'background'],
    ['In March 2019 raiders killed 12 people there. Three guards also died.', 'background'],
    ['The attack that started the war killed 60 people. Some 20 were abducted.', 'background'],
  ] as const)('%s', ([text, scope]) => {
    expect(scopesOf(NOW + text)).toEqual(['incident', scope, scope])
  })

  test.for([
    ['to the next paragraph', 'In March 2019 raiders killed 12 people there.\n\nThree guards were wounded.'],
    [
      'past a sentence',
      'In March 2019 raiders killed 12 people there. The town was rebuilt. Three guards were wounded.',
    ],
    ['to a figure with a day', 'In March 2019 raiders killed 12 people there. On Thursday three guards were wounded.'],
    [
      'from a clause about someone',
      'Police freed a trader whom raiders seized in March 2019. Three guards were wounded.',
    ],
  ] as const)('not %s', ([, text]) => {
    expect(scopesOf(NOW + text).at(-1)).toBe('incident')
  })
})

describe('a sum goes on', () => {
  test.for([
    [
      'in what has come to be by now',
      'Since May 40 soldiers have been killed. Some 90 villagers have also been killed.',
    ],
    ['in a clause joined to it', 'Patrols have been shot at since May, and 90 soldiers have been wounded.'],
    [
      'in a count that is held against it',
      'Since May 40 soldiers have been killed. The rebels have other figures: 90 dead.',
    ],
  ] as const)('%s', ([, text]) => {
    expect(scopesOf(NOW + text).at(-1)).toBe('cumulative')
  })

  test.for([
    ['in what happened', 'Since May 40 soldiers have been killed. Raiders killed three farmers near Kouki.'],
    [
      'in the figures of an operation',
      'Since May 40 soldiers have been killed. In Operation Dawn nine have been captured.',
    ],
    [
      'in what somebody claims to have done',
      'Since May 40 soldiers have been killed. The rebels claimed to have wounded 15 soldiers in the ambush.',
    ],
    ['in a day’s', 'Since May 40 soldiers have been killed. On Thursday nine have been captured.'],
  ] as const)('not %s', ([, text]) => {
    expect(scopesOf(NOW + text).at(-1)).toBe('incident')
  })
})
