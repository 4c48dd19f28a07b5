import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

describe('a numbered paragraph', () => {
  test('is the publisher’s behind one in which somebody spoke', () => {
    const text = '14. The Mission recorded 21 deaths.\n15. In Orva, clashes killed 36 people.'
    expect(speakersOf(text)).toEqual([['Mission'], []])
  })

  test('is on the word of whoever opens the list', () => {
    const text = 'The police said this of the night:\n1. Three men were arrested in Orva.\n2. Two rifles were seized.'
    expect(speakersOf(text)).toEqual([['police'], ['police']])
  })

  test('holds what its own speaker goes on to say', () => {
    const text = '14. The Mission recorded 21 deaths. Six more people were wounded.'
    expect(speakersOf(text)).toEqual([['Mission'], ['Mission']])
  })
})

test('what a paper recalls goes on through its paragraph, whatever the day', () => {
  const text = 'The mayor said two died. The judgment recalls that the hamlet had been attacked before.'
  expect(speakersOf(`${text} On 4 February of that year patrolmen shot dead 55 people.`).at(-1)).toEqual(['judgment'])
  expect(speakersOf(`${text}\n\nOn 4 February of that year patrolmen shot dead 55 people.`).at(-1)).toEqual([])
})

test('a sentence behind one of the publisher’s own is its own as well', () => {
  const text = 'The mayor of Orva said two died. The army said five were hurt. In Gao on Monday a mine killed a boy.'
  expect(speakersOf(`${text} Two houses were destroyed.`).at(-1)).toEqual([])
})

test('whoever speaks for a part of a headline does not go on in the text', () => {
  const lead = 'Two soldiers were killed in Orva on Saturday.'
  expect(speakersOf(`Two soldiers shot dead in Orva, rebels say they killed six\n\n${lead}`).at(-1)).toEqual([])
  expect(speakersOf(`Police: 12 gunmen shot dead in Orva\n\n${lead}`).at(-1)).toEqual(['Police'])
})

test('a body and its officials are one voice', () => {
  const text = 'Three gunmen were killed, police said. A police official said that a search went on. It has ended.'
  expect(speakersOf(`${text} Two rifles have been recovered.`).at(-1)).toEqual(['police official'])
  const two = 'Three gunmen were killed, police said. A customs official said that a search went on. It has ended.'
  expect(speakersOf(`${two} Two rifles have been recovered.`).at(-1)).toEqual([])
})

describe('a publisher that told the story itself before anybody spoke', () => {
  const lead = 'Five militants and two soldiers were killed in Orva.\nA police official said a house was searched.'

  test('goes on with it in a paragraph in which nobody speaks', () => {
    expect(speakersOf(`${lead}\nA farmer was hurt in the gunfight.`).at(-1)).toEqual([])
  })

  test('but not where the paragraph counts on, or stands right behind a command', () => {
    expect(speakersOf(`${lead}\nTwo of the militants were arrested.`).at(-1)).toEqual(['police official'])
    const army = 'Troops seized arms in Orva; two rebels died.\nThe army said the clash was short.'
    expect(speakersOf(`${lead}\nDuring the raid, the troops also found a rifle and two pistols.`).at(-1)).not.toEqual(
      [],
    )
    expect(speakersOf(`${army}\nThe weapons found included a rifle and two pistols.`).at(-1)).toEqual(['army'])
  })

  test('has told nothing where a headline alone has', () => {
    const headed = 'Five militants killed in Orva\nTwo soldiers died too, a police official said.'
    expect(speakersOf(`${headed}\nA farmer was hurt in the gunfight.`).at(-1)).toEqual(['police official'])
  })
})
