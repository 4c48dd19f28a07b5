import { describe, expect, test } from 'vitest'
import { speakersOf } from './standings-of.ts'

describe('a figure stands under', () => {
  test('both acts where one is told in the other, the inner one first', () => {
    expect(speakersOf('The mayor said that the police had reported 12 dead.')).toEqual([['police', 'mayor']])
    expect(speakersOf('The rebels claimed, according to the monitor Kestrel, that 12 soldiers were killed.')).toEqual([
      ['rebels', 'monitor Kestrel'],
    ])
  })

  test('whoever counted before whoever condemns', () => {
    expect(speakersOf('The mission condemned the killing of 12 people, according to the hospital.')).toEqual([
      ['hospital', 'mission'],
    ])
    expect(speakersOf('The mission accused the gunmen of killing 12 people, AFP reported.')).toEqual([
      ['mission', 'AFP'],
    ])
  })

  test('what a speaker says on both sides of it, where a colon opens the rest', () => {
    const text = 'The toll had risen to three dead, the rescue service said: crews found the body of a driver.'
    expect(speakersOf(text)).toEqual([['rescue service'], ['rescue service']])
  })

  test('whoever counts what pictures show', () => {
    expect(speakersOf('Footage shows five destroyed vehicles, by the monitor’s count.')).toEqual([['monitor']])
  })

  test('"according to" where no semicolon stands between', () => {
    const [rescued, missing] = speakersOf('Boatmen recovered 12 bodies; 30 people are missing, according to the chief.')
    expect(rescued).toEqual([])
    expect(missing).toEqual(['chief'])
  })

  test('what is said behind a semicolon all the same', () => {
    expect(speakersOf('Twelve soldiers were killed; a child was wounded, the military says.')).toEqual([
      ['military'],
      ['military'],
    ])
  })
})

describe('what is told of a speaker itself is the publisher’s', () => {
  test.for([
    '“They shot at everyone,” said a man who lost 12 relatives.',
    '“We still wait,” says Ana Ruiz, whose brother was kidnapped.',
    'The army, which sent 250 soldiers to the area, said nothing more.',
  ])('%s', (text) => {
    expect(speakersOf(text)).toEqual([[]])
  })

  test('but not what it says', () => {
    expect(speakersOf('A man who fled the village said 12 people were killed.').at(-1)).toEqual(['man'])
  })
})

test('a denial and a dispute hand the word back to the publisher', () => {
  const houses = 'Five houses were burned.'
  expect(speakersOf(`The army denied that 12 people were killed. ${houses}`).at(-1)).toEqual([])
  expect(
    speakersOf(`The army said 12 rebels were killed, while the rebels put it at two dead. ${houses}`).at(-1),
  ).toEqual([])
})

test('a denial that ends a sentence is a claim of its own and no second word for the figure', () => {
  const text = 'The spokesman put the toll at 58 soldiers, a claim the army rejected.'
  expect(speakersOf(text)).toEqual([['spokesman'], ['army']])
})

test('whoever counts what a raid takes a number to has not told of the raid', () => {
  const text =
    'A drone killed a photographer, taking to 230 the number of journalists killed by the count of the Media Office.'
  expect(speakersOf(text)).toEqual([[], ['Media Office']])
})

test('behind a semicolon whoever the first half is according to is heard no more', () => {
  const text = 'Settlers beat two men to death, according to the ministry; police have arrested three suspects.'
  expect(speakersOf(text).at(-1)).toEqual([])
  const counted = 'Two people were hurt, according to the ministry; one of them, a teacher, was wounded in the leg.'
  expect(speakersOf(counted).at(-1)).toEqual(['ministry'])
})

test('what was a week before is recalled by the publisher', () => {
  const hurt = 'Three policemen were hurt in a bombing, authorities said'
  expect(speakersOf(`${hurt}, a week after gunmen killed two monks.`)).toEqual([['authorities'], []])
  expect(speakersOf('Authorities said three policemen were hurt a week after gunmen killed two monks.')).toEqual([
    ['Authorities'],
    ['Authorities'],
  ])
})

test('whoever takes hostages counts nothing up', () => {
  const told = 'Fighters attacked the town, killing 12 people and taking 25 hostages, according to the mayor.'
  expect(speakersOf(told)).toEqual([['mayor'], ['mayor']])
})

test('whoever condemns a killing has it passed on by a spokesman, and counted by those whom the sentence goes by', () => {
  const condemned = 'The president condemned the killing of 12 people'
  expect(speakersOf(`${condemned}, his spokesman said.`)).toEqual([['president', 'spokesman']])
  expect(speakersOf(`${condemned}, according to the mayor.`)[0]?.[0]).toBe('mayor')
})

test('watchdogs that cite others pass their words on', () => {
  const told = 'Orva watchdogs also estimated more than 100 were killed, at times citing residents.'
  expect(speakersOf(told)).toEqual([['residents', 'Orva watchdogs']])
})
