import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const actorOf = (text: string): string | undefined => claimsOf(text)[0]?.actor?.text

test.for([
  ['Some 5,000 farmers lost their lives at the hands of the army.', 'army'],
  ['A further 79 deaths are attributed to unidentified gunmen.', 'unidentified gunmen'],
  ['Nine deaths were blamed on rebels.', 'rebels'],
  ['Militias were responsible for 488 of the killings.', 'Militias'],
  ['Militias were also held responsible for 12 deaths.', 'Militias'],
  ['The brigade accounted for 38 rebels killed.', 'brigade'],
  ['State actors were responsible for 37 executions.', 'State actors'],
  [
    'A court sentenced six former members of a militia for the massacre of 46 villagers.',
    'six former members of a militia',
  ],
  ['Nine men were convicted of the murder of a driver.', 'Nine men'],
  ['A sniper’s bullet killed a girl.', 'sniper'],
] as const)('reads to whom words lay a figure: %s', ([text, actor]) => {
  expect(actorOf(text)).toBe(actor)
})

test.for([
  'Some 5,000 farmers lost their lives; the relief is in the hands of the army.',
  'Nine deaths were attributed to cholera.',
  'The disease accounted for 38 deaths.',
  'Nine deaths were blamed on the heat.',
  'A court heard nine men for their account of the murder of six priests.',
  'A court handed down its ruling on the murder of six priests.',
  'The ministry responsible for mines counted 12 deaths.',
])('lays it to nobody else: %s', (text) => {
  expect(actorOf(text)).toBeUndefined()
})
