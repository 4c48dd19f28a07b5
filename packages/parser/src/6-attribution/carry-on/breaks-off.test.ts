import { describe, expect, test } from 'vitest'
import { carriedIn, speakersOf } from '../standings-of.ts'

const OPENING = 'The army said 12 gunmen were killed.'

test('carries a speaker on to sentences that name none', () => {
  expect(speakersOf(`${OPENING} Three soldiers were wounded. Five rifles were seized.`)).toEqual([
    ['army'],
    ['army'],
    ['army'],
  ])
})

describe('the running attribution ends', () => {
  test.for([
    'Meanwhile, five villagers were killed in Timbuktu.',
    'Elsewhere, five villagers were killed.',
    'In a separate incident, five villagers were killed.',
    'Since 2012, at least 4,000 people have been killed in the region.',
    'In 2016, 40 soldiers were killed in the town.',
    'On Monday, five villagers were killed.',
    'It is not clear whether the five villagers were killed in the same attack.',
    'The raid on the town came only days after five villagers were killed in Dori.',
    'The attack comes amid a war in which five villagers were killed.',
    'The last such attack was in June, when five villagers were killed.',
    'Jan. 11, 2012: Rockets killed five villagers.',
    'A similar attack killed five villagers last month.',
    'The conflict has claimed 40,000 lives in 52 years.',
    'The 30-year insurgency has killed 40,000 people.',
    'The 30-year terror campaign has killed 40,000 people.',
    'It was the third attack on the village and killed five people.',
    'In all, 40,000 people have been killed since the start of the campaign.',
  ])('%s', (sentence) => {
    expect(speakersOf(`${OPENING} ${sentence}`)).toEqual([['army'], []])
  })

  test('but not for good: the sentence may name its speaker again', () => {
    expect(speakersOf(`${OPENING} Meanwhile, the army said five villagers were killed.`)).toEqual([['army'], ['army']])
  })

  test('at another speaker', () => {
    expect(speakersOf(`${OPENING} The mayor said five villagers were killed. Two others were wounded.`)).toEqual([
      ['army'],
      ['mayor'],
      ['mayor'],
    ])
  })
})

test('goes on where a day is named within the sentence', () => {
  expect(speakersOf(`${OPENING} Five villagers were killed on Monday.`)).toEqual([['army'], ['army']])
})

test('goes back to whoever a list is from, but not from one headline to another', () => {
  expect(speakersOf('The army said:\n- 12 gunmen were killed\n- five rifles were seized')).toEqual([['army'], ['army']])
  expect(speakersOf('Army says 12 gunmen were killed\nFive villagers were killed by bandits')).toEqual([['Army'], []])
})

test('ends when a third has spoken: from then on the publisher weighs what it is told', () => {
  const two = 'The army said 12 gunmen were killed. Residents said 30 villagers were killed.'
  expect(speakersOf(`${two} Five houses were burned.`).at(-1)).toEqual(['Residents'])
  expect(speakersOf(`${two} A doctor said 40 people were killed. Troops burned five houses.`).at(-1)).toEqual([])
})

test('does not end where a sentence counts on, whatever the past it tells of', () => {
  const text = 'The army said 84 people were freed. Among them are 33 villagers who had been held since 2014.'
  expect(speakersOf(text).at(-1)).toEqual(['army'])
})

test('ends with the item of a list that named its own speaker', () => {
  const list = 'The army said 12 gunmen were killed:\n* Two rifles were seized\n* Five houses were burned (police)\n'
  expect(speakersOf(`${list}* Three villagers were hurt`)).toEqual([['army'], ['army'], ['police'], []])
})

test('another strike is another scene', () => {
  const text =
    'Residents said 30 people were killed.\n\nAnother drone strike in Orva is said to have left 18 people dead.'
  expect(speakersOf(text).at(-1)).toEqual([])
})

describe('a publisher speaks for itself', () => {
  const police = 'The police said two men died.'

  test('of what is said by nobody', () => {
    expect(speakersOf(`${police} A strike is said to have killed 18 men.`).at(-1)).toEqual([])
    expect(speakersOf(`${police} A guard is said by the police to have killed 18 men.`).at(-1)).toEqual(['police'])
  })

  test('of its own report', () => {
    const filed = 'The search was on when this report was filed.'
    expect(speakersOf(`${police} ${filed} A guard was hurt.`).at(-1)).toEqual([])
    expect(speakersOf(`${police} A report was filed. Another five were hurt.`).at(-1)).toEqual(['police'])
  })
})

test('a last sentence without a full stop is no headline', () => {
  expect(speakersOf('The police said two men died. Ten others were hurt at 7:15 a.m').at(-1)).toEqual(['police'])
})

test('an earlier round of fighting is the publisher’s to recall, and a round that somebody fired is not', () => {
  const told = 'The mission said two guards were killed.'
  expect(speakersOf(`${told} The previous round of clashes killed two men.`).at(-1)).toEqual([])
  expect(speakersOf(`${told} The round of shells killed two men.`).at(-1)).toEqual(['mission'])
})

test('"days later" is another scene, and "days of shelling" none', () => {
  const told = 'In June, the army said three rebels died. The mayor said two boys were hurt.'
  expect(speakersOf(`${told} Days later, rebels killed nine men. The mayor fled.`).at(-1)).toEqual([])
  expect(carriedIn(`${OPENING} Days of shelling killed nine men.`).at(-1)).toBe('carry-on/only-voice')
  expect(carriedIn(`${OPENING} Days later, rebels killed nine men.`).at(-1)).toBe('carry-on/another-scene')
})

test('a related development is another happening, and so is what has been since a thing began', () => {
  const told = 'In June, the army said three rebels died. The mayor said two boys were hurt.'
  expect(speakersOf(`${told} In a related development, rebels killed nine men. The mayor fled.`).at(-1)).toEqual([])
  expect(carriedIn(`${OPENING} In a related development, nine men died.`).at(-1)).toBe('carry-on/another-scene')
  const since = 'There have been 26 soldiers killed since the operation to crush the rebels began.'
  expect(carriedIn(`${OPENING} ${since}`).at(-1)).toBe('carry-on/another-scene')
  expect(carriedIn(`${OPENING} Nine men have died since.`).at(-1)).toBe('carry-on/only-voice')
})

describe('a month at the opening of a sentence', () => {
  const VOICES = 'The mayor said two people died. Twelve were hurt, a nurse said.\n\n'
  const COUNT = 'According to the prosecutor’s figures, 176 people were murdered in August.'

  test('is no other scene where the sentence before tells of it', () => {
    expect(speakersOf(`${VOICES}${COUNT} Fourteen of the August victims were women.`).at(-1)).toEqual(['prosecutor'])
  })

  test('is one where that tells of another, or stands in another paragraph', () => {
    expect(speakersOf(`${VOICES}${COUNT} In June, soldiers shot dead nine worshippers.`).at(-1)).toEqual([])
    expect(speakersOf(`${VOICES}${COUNT}\n\nIn August soldiers shot dead nine worshippers.`).at(-1)).toEqual([])
  })
})

test('what has been this year alone is no part of what somebody told, and what is told of a road alone is', () => {
  expect(carriedIn(`${OPENING} Hundreds of men have died this year alone.`).at(-1)).toBe('carry-on/another-scene')
  expect(carriedIn(`${OPENING} Hundreds of men have died so far this month.`).at(-1)).toBe('carry-on/another-scene')
  expect(carriedIn(`${OPENING} Hundreds of men have died on this road alone.`).at(-1)).toBe('carry-on/only-voice')
})
