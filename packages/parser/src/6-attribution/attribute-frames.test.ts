import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldText } from '../arbitraries.ts'
import { modalitiesOf, speakersOf, standingsOf } from './standings-of.ts'

describe('a denial', () => {
  test('is said of the figure denied', () => {
    expect(modalitiesOf('The army denied that 40 soldiers were killed.')).toEqual(['denied'])
    expect(modalitiesOf('The army rejected claims that 40 soldiers were killed.')).toEqual(['denied'])
  })

  test('names the denier beside whoever made the claim', () => {
    const text = 'The rebels said 40 soldiers were killed. The army denied that 40 soldiers were killed.'
    expect(speakersOf(text)).toEqual([['rebels'], ['army']])
    expect(modalitiesOf(text)).toEqual(['asserted', 'denied'])
  })

  test('that is itself denied is none', () => {
    expect(modalitiesOf('The army did not deny that 40 soldiers were killed.')).toEqual(['asserted'])
  })
})

describe('a later sentence', () => {
  test('that could not verify the claim casts its doubt back', () => {
    const claim = 'The rebels said 40 soldiers were killed.'
    expect(modalitiesOf(`${claim} The claim could not be independently verified.`)).toEqual(['unconfirmed'])
    expect(modalitiesOf(`${claim} There was no independent confirmation.`)).toEqual(['unconfirmed'])
    expect(modalitiesOf(`${claim} The claim was confirmed by the mayor.`)).toEqual(['asserted'])
  })

  test('doubts only the sentence before it, and no denial', () => {
    const doubt = 'The claim could not be independently verified.'
    expect(modalitiesOf(`Ten soldiers were killed. The rebels said 40 soldiers were hurt. ${doubt}`)).toEqual([
      'asserted',
      'unconfirmed',
    ])
    expect(modalitiesOf(`The army denied that 40 soldiers were killed. ${doubt}`)).toEqual(['denied'])
  })
})

test('keeps a fear a fear, whoever voices it', () => {
  expect(modalitiesOf('The mayor said 12 people may have been killed.')).toEqual(['feared'])
  expect(modalitiesOf('Twelve people are feared dead.')).toEqual(['feared'])
})

test('names no speaker twice in one chain, whatever the text', () => {
  fc.assert(
    fc.property(fieldText, (text) => {
      for (const { chain } of standingsOf(text)) {
        const names = chain.map(({ speaker }) => speaker.name)
        expect(new Set(names).size).toBe(names.length)
      }
    }),
  )
})

describe('the telling of one speaker', () => {
  const command = 'The command said 12 gunmen were killed.'
  const houses = 'Five rifles were seized.'

  test('goes on past whoever is only quoted word for word', () => {
    const quotation = '“These men plotted against us,” said General Musa Bello. “We will not rest.”'
    expect(speakersOf(`${command}\n${quotation}\n${houses}`).at(-1)).toEqual(['command'])
    expect(speakersOf(`${command} ${quotation} ${houses}`).at(-1)).toEqual(['command'])
  })

  test('goes on in the next paragraph as long as nobody else has told anything', () => {
    expect(speakersOf(`${command}\n${houses}`).at(-1)).toEqual(['command'])
    expect(speakersOf(`${command} The mayor said three farmers were killed.\n${houses}`).at(-1)).toEqual([])
    expect(speakersOf(`${command} The mayor said three farmers were killed. ${houses}`).at(-1)).toEqual(['mayor'])
  })

  test('is that of one voice, by whichever of its names', () => {
    const headline = 'Troops kill 12 gunmen – DHQ'
    const told = 'The Defence Headquarters (DHQ) said 12 gunmen were killed. DHQ said three soldiers were hurt.'
    expect(speakersOf(`${headline}\n${told} ${houses}`).at(-1)).toEqual(['Defence Headquarters (DHQ)'])
  })

  test('goes back to whoever "made this known"', () => {
    const known = 'The spokesman, Maj.-Gen. Musa Bello, made this known on Friday.'
    expect(speakersOf(`${command} ${known} According to him, five rifles were seized.`).at(-1)).toEqual([
      'spokesman, Maj.-Gen. Musa Bello',
    ])
  })
})

test('what is told of somebody within a quotation is on the word of whoever is quoted', () => {
  const parade = 'The spokesman said police seized five rifles.'
  const confessed =
    '“The man who killed the driver confessed that they took two cars.\n“Three men fled,” the spokesman said.'
  expect(speakersOf(`${parade}\n${confessed}`)[1]).toEqual(['spokesman'])
  expect(speakersOf('“No sentence will bring him back,” said a man who lost two sons.')).toEqual([[]])
  expect(speakersOf('“We ran,” said a guard, who was wounded in the leg.')).toEqual([[]])
  expect(speakersOf('“We ran, and two of us were wounded,” said a guard, who was there.')).toEqual([['guard']])
})

describe('whoever spoke last', () => {
  const ministry = 'The health ministry said 27 people died.'

  test('is heard no more before the words of another', () => {
    const half = 'The army killed 20 men in a raid, and the WHO said the hospital was empty.'
    expect(speakersOf(`${ministry} ${half}`).at(-1)).toEqual([])
  })

  test('still is where the sentence counts on, or who speaks is the one it tells of', () => {
    const more = 'Another 34 people were hurt; a medic said six of them lost limbs.'
    expect(speakersOf(`${ministry} ${more}`)[1]).toEqual(['health ministry'])
    const driver = 'The driver, a 44-year-old, was arrested; he said he was paid.'
    expect(speakersOf(`The police said five rifles were seized. ${driver}`).at(-1)).toEqual(['police'])
  })

  test('is not the one who claims responsibility alone', () => {
    const claimed = 'ISIS claimed responsibility for the attack. Three guards died in it.'
    expect(speakersOf(`The police said 12 men died. ${claimed}`).at(-1)).toEqual(['police'])
    expect(speakersOf('ISIS claimed responsibility for killing 12 men.')).toEqual([['ISIS']])
    expect(speakersOf('ISIS claimed responsibility for a raid on a church that killed 12 men.')).toEqual([[]])
    expect(speakersOf('ISIS claimed 12 attacks that killed 81 soldiers.')).toEqual([['ISIS']])
  })
})
