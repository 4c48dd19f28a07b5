import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const wordsOf = (text: string): readonly (string | null)[] => claimsOf(text).map(({ counted }) => counted.text)

test.for([
  ['Police registered 23 deaths and 60 injuries.', [null, null]],
  ['There were no casualties.', [null]],
  ['The army reported three deaths among the volunteers.', ['volunteers']],
  ['No injuries to aid workers were reported.', ['aid workers']],
  ['Ten of the wounded were flown out on Monday and died.', ['wounded']],
  ['This brings to nine the number of policemen killed since May.', ['policemen']],
  ['The raiders numbered about 60.', ['raiders']],
  ['They numbered about 60.', [null]],
  ['Six soldiers were killed; four were wounded.', ['soldiers', null]],
  ['Six soldiers were killed, and four were wounded.', ['soldiers', 'soldiers']],
  ['Six guards were wounded: four were burned by the blast and two died.', ['guards', null, null]],
  ['The blast injured nine traders, three of them badly.', ['traders', null]],
  ['Nine traders were abducted, of whom two were freed.', ['traders', null]],
  ['Police arrested nine traders and held two more.', ['traders', null]],
  ['Three traders were shot dead and a fourth was wounded.', ['traders', 'traders']],
  ['The rebels lost three fighters, while Chad reported one dead and four wounded.', ['fighters', null, null]],
  ['Rescuers counted three bodies and nine wounded.', ['bodies', null]],
  ['Shelling killed six traders, and a clinic received 40 wounded.', ['traders', null]],
  ['The attackers, 18 in number, fled.', ['attackers']],
  [
    'Police arrested nine people, eight of them suspected members of a gang.',
    ['people', 'suspected members of a gang'],
  ],
  ['Police counted 12 bodies, one of them that of a boy of 15.', ['bodies', 'boy']],
  ['The Red Cross buried 112 bodies, of which 27 of children.', ['bodies', 'children']],
  ['Police arrested nine people, eight of them Monday.', ['people', null]],
  ['The institute counts 702 dead among officers and civilians.', ['officers and civilians']],
  ['The overall count of destroyed tanks stands at 10,340.', ['destroyed tanks']],
  [
    'The raids killed 1,500 civilians and soldiers, compared with 650 a year before.',
    ['civilians and soldiers', 'civilians and soldiers'],
  ],
  ['Volunteers found 41 bodies of the miners.', ['bodies of the miners']],
] as const)('%s', ([text, words]) => {
  expect(wordsOf(text)).toEqual(words)
})

test('stand in the text at their span', () => {
  const text = 'Nine of the dead were children.'
  for (const { counted } of claimsOf(text)) expect(text.slice(counted.span?.start, counted.span?.end)).toBe('children')
})
