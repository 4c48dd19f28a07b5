import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { inNumber } from './in-number.ts'

test.each([
  ['The terrorists, 18 in number, reached the gate.', ['strength: 18']],
  ['The volunteers, around 25 in number, were having dinner.', ['strength: around 25']],
  ['Five of the terrorists, whose number was put at 15 to 18, were killed.', ['strength: 15 to 18']],
  ['The attackers, whom he estimated at between 300 and 400, came from the west.', ['strength: between 300 and 400']],
  ['The attackers, who came by boat, were about 300 strong.', ['strength: about 300']],
  ['The gunmen, numbering over 50, rode on motorcycles.', ['strength: over 50']],
  ['The gunmen, numbered between 50 and 60, rode on motorcycles.', ['strength: between 50 and 60']],
  ['The attackers, estimated at 25, fled across the border.', ['strength: 25']],
  ['The militants, about 60, felled a tree.', ['strength: about 60']],
  ['The attackers, believed to number about 80, came at dawn.', ['strength: about 80']],
  ['The gunmen, thought to be 40 or so, fled.', ['strength: 40 or so']],
  ['The gang, which he put at 25 men, felled two trees.', ['strength: 25 men']],
])('reads how many they were: %s', (text, frames) => {
  expect(toldBy(inNumber, text)).toEqual(frames)
})

test.each([
  ['a club', 'The pupils, numbering over 50, won.'],
  ['a choir', 'The pupils were 40 strong.'],
  ['those who do not fight', 'The pupils, 18 in number, were at dinner.'],
  ['what is counted otherwise', 'The attackers, whom he placed at the market, left.'],
  ['a part', 'The militants, two of them, fled.'],
  ['an age', 'The gunman, 24, fled.'],
  ['a number of some of them', 'The number of rebels who gave up was about 90.'],
  ['what they are believed to have done', 'The attackers, believed to have killed 12, fled.'],
  ['a toll', 'The dead, whose number was put at 15, were buried.'],
  ['a number that is none of theirs', 'The rebels hold 18 in Number 10.'],
])('refuses %s', (_, text) => {
  expect(toldBy(inNumber, text)).toEqual([])
})

test.each([
  ['The mayor said the attackers were about 60.', ['strength: about 60']],
  ['The gunmen were 12, he said.', ['strength: 12']],
  ['The dead gunmen were 12.', []],
  ['The gunmen were 12 herders from the north.', []],
  ['The attackers were two of them.', []],
])('reads a bare figure as what they were in all: %s', (text, frames) => {
  expect(toldBy(inNumber, text)).toEqual(frames)
})
