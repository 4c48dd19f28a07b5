import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['In Quezala, Villa Nueva, a rebel was killed.', ['killed: a rebel']],
  [
    'The killing of six priests and two women in May has caused an outcry.',
    ['killed: six priests', 'killed: two women'],
  ],
  ['The killing of six priests in May, and two women fled.', ['killed: six priests', 'displaced: two women']],
])(
  'takes a name that a mere comma parts for no member, and the subject of one for none of many: %s',
  (text, frames) => {
    expect(told(text)).toEqual(frames)
  },
)

test.for([
  ['Troops rescued two women and a child kidnapped by bandits.', ['freed: two women', 'freed: a child']],
  ['Troops rescued two women and a child was kidnapped by bandits.', ['freed: two women', 'abducted: a child']],
] as const)('tells who was freed from what befell them before: %s', ([text, frames]) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['In the clash that followed two soldiers and five rebels died.', ['killed: two soldiers', 'killed: five rebels']],
  ['A jeep that followed two soldiers and five rebels burned.', ['destroyed: A jeep']],
])('takes what only followed for no verb with an object: %s', (text, frames) => {
  expect([...told(text)].sort()).toEqual([...frames].sort())
})

test('leaves who was joined to the verb before out of a list behind it', () => {
  expect([...told('Two nuns were killed, along with a cook, and nine nuns were hurt.')].sort()).toEqual([
    'injured: nine nuns',
    'killed: Two nuns',
    'killed: a cook',
  ])
  expect(told('Two nuns, along with a cook, and nine monks were hurt.')).toContain('injured: a cook')
})

test.each([
  ['Police seized 30 tubes used to make rockets, two rifles and a pistol.', 'seized: two rifles'],
  ['Police seized 40 kg of powder meant to blow up a bridge, and two rifles.', 'seized: two rifles'],
])('goes on behind what a thing was used for: %s', (text, frame) => {
  expect(told(text)).toContain(frame)
})

test.each([
  [
    'The raid resulted in nine rounds, two grips and one helmet being recovered.',
    ['seized: nine rounds', 'seized: two grips', 'seized: one helmet'],
  ],
  ['The search led to six pistols and a rifle being found.', ['seized: six pistols', 'seized: a rifle']],
  ['A dispute in two villages and 30 hamlets was settled.', []],
])('counts from the first what an act came to: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})
