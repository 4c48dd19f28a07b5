import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const DEEDS = 'On Friday gunmen shot nine men at the bakery. The school was set on fire.'

describe('a paper that a body issues of its own is on its word', () => {
  test.for([
    ['The Teachers’ Committee of Orva issues this statement in grief.', 'Teachers’ Committee of Orva'],
    ['The Orva Lawyers and the Women’s Union publish this communiqué.', 'Orva Lawyers and the Women’s Union'],
    ['The Orva Observatory presents its findings. Our volunteers went from house to house.', 'Orva Observatory'],
    [
      'The Ombudsman’s Office presents the balance of a month, in which this office opened 12 files.',
      'Ombudsman’s Office',
    ],
    ['Statement by the Orva Doctors’ Union on the raid\n', 'Orva Doctors’ Union'],
  ] as const)('%s', ([opening, issuer]) => {
    expect(speakersOf(`${opening}\n${DEEDS}`)).toEqual(expect.arrayContaining([[issuer]]))
  })

  test('but for what others say in it', () => {
    const text = `The Teachers’ Committee of Orva issues this statement.\n${DEEDS}\nThe army said two soldiers were killed. We buried four pupils.`
    expect(speakersOf(text).slice(-2)).toEqual([['army'], ['Teachers’ Committee of Orva']])
  })
})

describe('but nobody issues', () => {
  test.for([
    ['what it issued before', 'The Orva Observatory issued a statement on the raid.'],
    ['a paper that the publisher tells of', 'The Orva Observatory presents its findings in Geneva.'],
    ['what is “ours” in a quotation', 'The Orva Observatory presents its findings. “We lost our homes,” a man wrote.'],
    ['for an editor’s “our correspondent”', 'The Orva Observatory presents its findings, our correspondent writes.'],
    ['for the US', 'The Orva Observatory presents its findings to the US envoy.'],
    ['without a name', 'The committee’s lawyers issue this statement often.'],
  ] as const)('%s', ([, opening]) => {
    expect(speakersOf(`${opening}\n\n${DEEDS}`)).not.toContainEqual([expect.stringMatching(/Observatory|lawyers/)])
  })
})
