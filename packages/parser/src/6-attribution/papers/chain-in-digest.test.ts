import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test('an outlet whose report is summed up is the last to pass a figure on, whoever speaks', () => {
  const text =
    'Le Monde reported on 6 May on the attack on Gao. The army said that two soldiers had died. A nurse told Reuters that 12 people were killed.'
  expect(speakersOf(text)).toEqual([
    ['army', 'Le Monde'],
    ['nurse', 'Reuters', 'Le Monde'],
  ])
})

test('an outlet stands for a figure that nobody else is named for', () => {
  expect(speakersOf('Le Monde wrote on 6 May about the raid on Gao. Twelve people were killed.')).toEqual([
    ['Le Monde'],
  ])
})

test('whose text an outlet took over comes before it', () => {
  const text = 'SeneNews ran an RFI text on the attack on Gao. A nurse said that 12 people were killed.'
  expect(speakersOf(text)).toEqual([['nurse', 'RFI', 'SeneNews']])
})

test('"the paper" is the outlet that is summed up', () => {
  const text = 'Le Monde wrote on 6 May about the raid on Gao. Twelve people were killed, the French paper added.'
  expect(speakersOf(text)).toEqual([['Le Monde']])
})

test('a figure before the sentence that names the outlet is not its own', () => {
  const text = 'Army: 12 killed\nLe Monde wrote on 6 May about the raid on Gao. Two people were hurt.'
  expect(speakersOf(text)).toEqual([['Army'], ['Le Monde']])
})
