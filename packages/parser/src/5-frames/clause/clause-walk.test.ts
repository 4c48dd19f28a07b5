import { expect, test } from 'vitest'
import { mention, wordsOf } from '../../4-mentions/mentions-of.ts'
import { chunkSentence, type Clause } from './chunk-sentence.ts'
import {
  agentsOfEvent,
  byAgents,
  groupsAt,
  listLeft,
  listRight,
  objectsOf,
  startsClause,
  subjectsOf,
} from './clause-walk.ts'

type Walk = (clause: Clause, at: number) => readonly number[]

/** The words of the groups that a walk from a chunk comes to, in the order of the text. */
const walk = (text: string, from: (clause: Clause) => number, way: Walk): readonly string[] => {
  const below = mention(text)
  const clause = chunkSentence(below, 0)
  const positions = [...way(clause, from(clause))].sort((a, b) => a - b)
  return groupsAt(below, clause, positions).map((index) => {
    const group = below.groups[index]
    return group ? wordsOf(below, { start: group.first, end: group.end }) : ''
  })
}
const lastVerb = ({ chunks }: Clause) => chunks.findLastIndex(({ type }) => type === 'verb')
const firstGroup = ({ chunks }: Clause) => chunks.findIndex(({ type }) => type === 'group')
const lastGroup = ({ chunks }: Clause) => chunks.findLastIndex(({ type }) => type === 'group')

test.each([
  ['Two men and a boy fled', ['Two men', 'a boy']],
  ['Two men in the camp at Gao fled', ['Two men']],
  ['Two men, who lived in the camp, fled', ['Two men']],
  ['Two men who had been shot fled', ['Two men']],
  ['Two men (one of them a boy) fled', ['Two men']],
  ['Two men, including a boy, fled', ['Two men']],
  ['Two men hurt when a mine went off fled', ['Two men']],
  ['Her brother, 9, fled', ['Her brother']],
  ['The man known as Abu Hamza fled', ['The man']],
  ['Two men shot a guard and fled', ['Two men']],
  ['Six left, but two men fled', ['two men']],
  ['Six left; fled', []],
])('finds who fled: %s', (text, subjects) => {
  expect(walk(text, lastVerb, subjectsOf)).toEqual(subjects)
})

test.each([
  ['Gunmen killed a farmer, his wife and two sons in Gao', ['a farmer', 'his wife', 'two sons']],
  ['Gunmen killed, he said, two sons', []],
  ['Gunmen killed two sons and a nurse fled', ['two sons']],
])('finds who is acted upon: %s', (text, objects) => {
  expect(walk(text, ({ chunks }) => chunks.findIndex(({ word }) => word === 'kill'), objectsOf)).toEqual(objects)
})

test.each([
  ['Two men were killed by gunmen and bandits', ['gunmen', 'bandits']],
  ['Two men were killed in Gao by gunmen', ['gunmen']],
  ['Two men were killed as they slept by a wall', []],
])('finds who did it: %s', (text, agents) => {
  expect(walk(text, ({ chunks }) => chunks.findIndex(({ word }) => word === 'kill'), byAgents)).toEqual(agents)
})

test.each([
  ['The attack carried out by gunmen killed two', ['gunmen']],
  ['An attack by gunmen killed two', ['gunmen']],
  ['The attack, by all accounts, killed two', []],
  ['The attack condemned by ministers killed two', []],
])('finds who stands behind an event: %s', (text, agents) => {
  expect(walk(text, firstGroup, agentsOfEvent)).toEqual(agents)
})

test('walks a list from either end', () => {
  const text = 'Twelve rifles, nine mortars with 40 shells and a drone'
  const all = ['Twelve rifles', 'nine mortars', '40 shells', 'a drone']
  expect(walk(text, firstGroup, listRight)).toEqual(all)
  expect(walk('Twelve rifles, nine mortars and a drone', lastGroup, listLeft)).toEqual(
    all.filter((item) => item !== '40 shells'),
  )
})

test('ends a list where the next item has a verb of its own', () => {
  expect(walk('Twelve rifles were found and nine mortars were lost', firstGroup, listRight)).toEqual(['Twelve rifles'])
  const clause = chunkSentence(mention('Twelve rifles in Gao were found'), 0)
  expect([startsClause(clause, 0), startsClause(clause, 2)]).toEqual([true, true])
  expect(startsClause(chunkSentence(mention('Twelve rifles in Gao'), 0), 0)).toBe(false)
})
