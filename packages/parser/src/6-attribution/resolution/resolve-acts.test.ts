import { describe, expect, test } from 'vitest'
import { speakersOf, standingsOf } from '../standings-of.ts'

describe('whoever spoke before', () => {
  test.for([
    'The army said 12 gunmen were killed. It said three soldiers were wounded.',
    'The army said 12 gunmen were killed. The statement added that three soldiers were wounded.',
    'The army said 12 gunmen were killed. Three soldiers were wounded, it added.',
    'The army said 12 gunmen were killed, adding that three soldiers were wounded.',
  ])('stands behind a pronoun, "the statement" and a verb without a subject: %s', (text) => {
    expect(speakersOf(text)).toEqual([['army'], ['army']])
  })

  test('is marked as carried over, unlike one named anew', () => {
    const inherited = (text: string) => standingsOf(text).map(({ chain }) => chain.map((link) => link.inherited))
    expect(inherited('The army said 12 gunmen were killed. It said three soldiers were wounded.')).toEqual([
      [false],
      [true],
    ])
    expect(inherited('The army said 12 gunmen were killed. The mayor said three soldiers were wounded.')).toEqual([
      [false],
      [false],
    ])
  })

  test('is described here, and so not carried over, as "the statement"', () => {
    const text =
      'The army issued a statement. The army said 12 gunmen were killed. The statement added three rifles were seized.'
    const links = standingsOf(text).map(({ chain }) => chain[0])
    expect(links.map((link) => link?.speaker.name)).toEqual(['army', 'army'])
    expect(links.map((link) => link?.inherited)).toEqual([false, false])
    expect(links.map((link) => link?.mention?.verb)).toEqual([undefined, 'add'])
  })

  test('is not carried over within the sentence that names it', () => {
    const [, second] = standingsOf('The army said 12 gunmen were killed, adding that three rifles were seized.')
    expect(second?.chain).toMatchObject([{ speaker: { name: 'army' }, inherited: false }])
  })

  test('brings along whoever passed the words on', () => {
    expect(
      speakersOf('A police spokesman told Reuters that 12 gunmen were killed. He said five rifles were seized.'),
    ).toEqual([
      ['police spokesman', 'Reuters'],
      ['police spokesman', 'Reuters'],
    ])
  })
})

test('keeps the fuller name of a speaker named again in short', () => {
  expect(speakersOf('Colonel Amadou Traore said 12 gunmen were killed. Traore said five rifles were seized.')).toEqual([
    ['Colonel Amadou Traore'],
    ['Colonel Amadou Traore'],
  ])
})

test('whoever speaks behind "wounding one" and "injuring two dozen" tells of both', () => {
  for (const figure of ['one', 'two', 'two dozen'])
    expect(
      speakersOf(`A blast hit the hotel, killing 11 people and injuring ${figure}, hospital officials said.`),
    ).toEqual([['hospital officials'], ['hospital officials']])
})

describe('one of those who spoke', () => {
  const officials = 'Two officials told Reuters that 12 gunmen were killed.'
  test.for([
    ['One of them said 30 men were lost.', 'One of them'],
    ['Another said 30 men were lost.', 'Another'],
    ['The other said 30 men were lost.', 'The other'],
  ] as const)('speaks for itself: %s', ([sentence, speaker]) => {
    expect(speakersOf(`${officials} ${sentence}`).at(-1)?.[0]).toBe(speaker.replace('The ', ''))
  })

  test('is no speaker where it is counted', () => {
    expect(speakersOf(`${officials} One confirmed dead was a driver.`).at(-1)?.[0]).not.toBe('One')
  })
})

test('"adding that" says nothing of the noun before it', () => {
  const [, second] = standingsOf('Two cars hit their target, the ministry said, adding that 17 rifles were seized.')
  expect(
    standingsOf('Two cars hit, the ministry said, killing 12 men and adding that two fled.')[0]?.chain[0]?.mention ??
      null,
  ).toBeNull()
  expect(second?.chain[0]?.mention ?? null).toBeNull()
})

test('"these sources" are those who spoke last', () => {
  const text =
    'Security sources told Reuters that 12 gunmen were killed. According to these sources, two boats were seized.'
  expect(speakersOf(text).at(-1)).toEqual(['Security sources', 'Reuters'])
})

test('an official of a body is not the body', () => {
  const text = 'The armed wing of Hamas said 12 soldiers were killed. A Hamas official said 14 were killed.'
  expect(speakersOf(text).at(-1)).toEqual(['Hamas official'])
})

test('a tally of nobody’s is the publisher’s', () => {
  expect(speakersOf('A first count reported 27 people killed.')).toEqual([[]])
  expect(speakersOf('By official count 12 people were killed.')).toEqual([[]])
  expect(speakersOf('By the count of the mediator, 12 people were killed.')).toEqual([['mediator']])
})

test('takes a document that nobody owns for a speaker of its own', () => {
  expect(speakersOf('The report said 12 people were killed.')).toEqual([['report']])
})

test('"it" is the paper that a person speaks in', () => {
  const text = 'A resident said 12 men died. A statement by the spokesman, Musa Bello, said 14 men died.'
  expect(speakersOf(`${text} Five rifles were seized, it said.`).at(-1)).toEqual(['spokesman, Musa Bello'])
})
