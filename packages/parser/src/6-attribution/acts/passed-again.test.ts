import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  ['Residents told RFI, whose report Le Sel published, that 12 people died.', ['Residents', 'RFI', 'Le Sel']],
  [
    'The army said in a text, which the website Sel Online reproduced, that 12 men died.',
    ['army', 'website Sel Online'],
  ],
  [
    'In a statement that Reuters had from Radio Sel, the Red Front said it killed 12 men.',
    ['Red Front', 'Radio Sel', 'Reuters'],
  ],
] as const)('whoever took the words over from another is the last to pass them on: %s', ([text, chain]) => {
  expect(speakersOf(text)[0]).toEqual(chain)
})

test.for([
  ['Residents told RFI, which is based in Paris, that 12 people died.', 'Residents'],
  ['The army, whose report was published, said 12 people died.', 'army'],
  ['In a camp that the army had from the mission, the Red Front said it killed 12 men.', 'Red Front'],
] as const)('whoever else a clause tells of passes nothing on: %s', ([text, nearest]) => {
  expect(speakersOf(text)[0]?.[0]).toBe(nearest)
  expect(speakersOf(text)[0]?.length).toBeLessThan(3)
})
