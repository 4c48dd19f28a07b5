import { describe, expect, test } from 'vitest'
import { modalitiesOf } from '../standings-of.ts'

const ARMY = 'The army said it had killed 80 rebels. It destroyed 14 vehicles.'
const REBELS = 'The rebels said they had captured 23 soldiers.'

describe('a doubt cast back', () => {
  test('is of all that its speaker has just told', () => {
    const texts = [
      'The claim could not be independently verified.',
      'The agency was unable to verify these figures.',
      'It was not possible to confirm the numbers.',
    ]
    for (const doubt of texts) expect(modalitiesOf(`${ARMY} ${doubt}`), doubt).toEqual(['unconfirmed', 'unconfirmed'])
  })

  test('is of two speakers where it names both', () => {
    for (const doubt of ['Neither account could be independently verified.', 'The two tolls have not been confirmed.'])
      expect(modalitiesOf(`${ARMY} ${REBELS} ${doubt}`), doubt).toEqual(['unconfirmed', 'unconfirmed', 'unconfirmed'])
  })

  test('is of one speaker alone where it names no two', () => {
    expect(modalitiesOf(`${ARMY} ${REBELS} The claim could not be verified.`)).toEqual([
      'asserted',
      'asserted',
      'unconfirmed',
    ])
  })

  test('goes no further than a paragraph for each speaker, and leaves the report’s own figures alone', () => {
    const doubt = 'Neither claim could be verified.'
    const mayor = 'The mayor said nine houses burned.'
    expect(modalitiesOf(`${mayor}\n\n${ARMY}\n\n${REBELS} ${doubt}`)).toEqual([
      'asserted',
      'unconfirmed',
      'unconfirmed',
      'unconfirmed',
    ])
    expect(modalitiesOf(`${ARMY}\n\nThe army said ten houses burned.\n\n${doubt}`)).toEqual([
      'asserted',
      'asserted',
      'unconfirmed',
    ])
    expect(modalitiesOf(`Six farmers died on Monday. ${REBELS} ${doubt}`)).toEqual(['asserted', 'unconfirmed'])
  })

  test('is none where pictures are looked into, or a party keeps silent', () => {
    const texts = [
      'The agency could not verify the authenticity of the images.',
      'The footage could not be independently verified.',
      'Videos show captives on the ground, but their location could not be confirmed.',
      'The army has neither confirmed nor denied the strike.',
      'The toll has since been verified.',
    ]
    for (const text of texts) expect(modalitiesOf(`${REBELS} ${text}`), text).toEqual(['asserted'])
  })
})
