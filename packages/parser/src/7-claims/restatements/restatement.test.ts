import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const figuresOf = (text: string) =>
  claimsOf(text).map(({ quantity, restatedAt }) => [quantity.low, restatedAt.length] as const)

describe('one claim for a figure said again', () => {
  test('in headline and body, quoted from the mention that names its speaker', () => {
    const text = 'Attack kills 12 villagers\n\nThe mayor said 12 villagers were killed on Monday.'
    const [claim, ...others] = claimsOf(text)
    expect(others).toEqual([])
    expect(claim?.evidence.position.start).toBe(text.lastIndexOf('12 villagers'))
    expect(claim?.restatedAt.map(({ start, end }) => text.slice(start, end))).toEqual(['12 villagers'])
    expect(claim?.attribution[0]?.name).toBe('mayor')
  })

  test('as a part of what its own sentence says', () => {
    const claims = claimsOf(
      'Ten people, including two women, were killed. “Six people died,” an official said. Two women succumbed to their wounds.',
    )
    const women = claims.find(({ counted }) => counted.text === 'women')
    expect(claims.find(({ id }) => id === women?.subsetOf)?.quantity.low).toBe(10)
  })

  test('by the same speaker, with "at least" or without', () => {
    expect(figuresOf('The mayor said 12 villagers were killed. The mayor said at least 12 villagers died.')).toEqual([
      [12, 1],
    ])
  })

  test('of things by a wider noun, or a barer one', () => {
    expect(figuresOf('Troops seized four AK-47 rifles. The four weapons were seized on Monday.')).toEqual([[4, 1]])
    expect(figuresOf('Troops seized four hunting rifles. The army said the four rifles were seized.')).toEqual([[4, 1]])
  })

  test('in one sentence, by two nouns of which neither says more', () => {
    expect(figuresOf('The raid killed 12 people, and all 12 victims were killed at night.')).toEqual([[12, 1]])
  })
})

describe('claims of their own', () => {
  test.for([
    ['another speaker', 'The mayor said 12 villagers were killed. The army said 12 villagers were killed.'],
    ['another figure', 'The mayor said 12 villagers were killed. The mayor said 14 villagers were killed.'],
    ['another day', 'Shelling on 5 May 2023 wounded three others. On 10 May 2023 shelling wounded three others.'],
    ['another outcome', 'The mayor said 12 villagers were killed. The mayor said 12 villagers were wounded.'],
    ['another group', 'The mayor said one soldier was killed. He said one child was killed.'],
    ['another sort of people', 'At least eight women and eight children were killed.'],
    ['another item of a list', 'The army seized five armoured vehicles and five pickups.'],
    ['another sort beside men', 'Police arrested four men and four women.'],
    ['another one, with an article', 'The army seized an M14 rifle. The army seized an M653 rifle.'],
    ['another thing of a longer list', 'Troops seized four pump guns. Troops seized four locally made pistols.'],
    ['another make', 'Troops seized four AK-47 rifles. Troops seized four M16 rifles.'],
    ['one with a like title beside him', 'A head constable and a constable were killed.'],
    ['another thing of one list', 'Troops seized a machine gun and a sub machine gun.'],
    ['things in another place', 'Strikes near Raqqa destroyed two trucks. Near Palmyra strikes destroyed two trucks.'],
    ['a namesake', 'Police named the dead as Ali Bhai and Hanief Bhai.'],
    ['a small figure of other nouns', 'The mayor said two nuns were killed. He said two cousins were killed.'],
    ['a sort of people', 'The mayor said nine were killed. He said nine women were killed.'],
    ['another bound', 'The mayor said 12 villagers were killed. The mayor said more than 12 villagers were killed.'],
    ['some of those just told', 'Three rebels were killed. Soldiers hit nine rebels, and three of them were killed.'],
    [
      'another happening',
      'Gunmen killed 12 villagers in Gao. In a separate development, 12 villagers were killed in Timbuktu.',
    ],
  ] as const)('%s', ([, text]) => {
    expect(figuresOf(text).map(([, restated]) => restated)).toEqual([0, 0])
  })
})

describe('two who are each told of with "a" in one sentence', () => {
  test.for([
    ['A man was shot dead at the mill, and an old man was shot dead at the gate.', 2],
    ['A woman was killed in Orva and a pregnant woman was killed in Tilo.', 2],
    ['A soldier, a young soldier of the guard, was killed.', 1],
    ['A man was shot dead at the mill. The man was shot dead at noon.', 1],
  ] as const)('are two, and one where the second only describes: %s', ([text, count]) => {
    expect(figuresOf(text)).toHaveLength(count)
  })
})
